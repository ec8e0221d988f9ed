import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { IdentityFieldName } from './identity-fields.schema.ts'

const columns = ['id', 'caseId', 'sealed', 'recordedAt', 'version'] as const
const field = sql<IdentityFieldName>`field`.as('field')

/** The fields of her identity that the actor's role is let through to, not those that ended. */
export async function listIdentityFields(tx: Tx, caseId: string) {
  return tx
    .selectFrom('identityFields')
    .select([...columns, field])
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .orderBy('field')
    .orderBy('recordedAt')
    .execute()
}

/** One field of a case, locked; undefined when it ended, or is not the actor's to change. */
export async function findIdentityFieldForUpdate(tx: Tx, caseId: string, fieldId: string) {
  return tx
    .selectFrom('identityFields')
    .select([...columns, field])
    .where('caseId', '=', caseId)
    .where('id', '=', fieldId)
    .where('endedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export async function findIdentityField(tx: Tx, fieldId: string) {
  return tx.selectFrom('identityFields').select('id').where('id', '=', fieldId).executeTakeFirst()
}

/** What stands of her languages, where the actor may read her identity. */
export async function listSpoken(tx: Tx, caseId: string) {
  return tx
    .selectFrom('identityFields')
    .select(['id', 'sealed', 'version'])
    .where('caseId', '=', caseId)
    .where('field', '=', 'languages')
    .where('endedAt', 'is', null)
    .execute()
}

/** Her call names, over every case whose identity the actor may read. */
export async function listCallNames(tx: Tx) {
  return tx
    .selectFrom('identityFields as f')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'f.programmeId').onRef('c.id', '=', 'f.caseId'),
    )
    .select(['f.id', 'f.caseId', 'f.sealed', 'f.version'])
    .select(['c.subjectId', 'c.number', 'c.alias'])
    .where('f.field', '=', 'call-name')
    .where('f.endedAt', 'is', null)
    .execute()
}

export type NewIdentityField = {
  programmeId: string
  id: string
  caseId: string
  field: string
  sealed: Buffer
}

export async function insertIdentityField(tx: Tx, added: NewIdentityField): Promise<void> {
  await tx.insertInto('identityFields').values(added).execute()
}

export type IdentityFieldChange = { version: number; sealed?: Buffer; endedAt?: Date }

export async function updateIdentityField(tx: Tx, id: string, change: IdentityFieldChange) {
  await tx.updateTable('identityFields').set(change).where('id', '=', id).execute()
}
