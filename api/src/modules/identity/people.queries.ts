import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

const kept = sql<boolean>`p.id = any ((select app.kept_people())::uuid[])`

/** Everybody the administrator may see: who works in the programme, and whose account it keeps. */
export async function listPersons(tx: Tx) {
  return tx
    .selectFrom('persons as p')
    .leftJoin('mailAddresses as a', 'a.personId', 'p.id')
    .select(['p.id', 'p.name', 'p.endedAt', 'p.version', 'a.address as mailAddress'])
    .select([
      kept.as('kept'),
      sql<boolean>`p.id = any ((select app.people_with_sign_in())::uuid[])`.as('canSignIn'),
    ])
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
}

export type PersonRow = Awaited<ReturnType<typeof listPersons>>[number]

/** Every membership of the programme, the latest first. */
export async function listHeldMemberships(tx: Tx, programmeId: string) {
  return tx
    .selectFrom('memberships as m')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    .where('m.programmeId', '=', programmeId)
    .select([
      'm.id',
      'm.personId',
      'm.role',
      'm.validFrom',
      'm.validUntil',
      'm.version',
      'm.usable',
    ])
    .select(['o.id as organisationId', 'o.name as organisationName'])
    .orderBy('m.validFrom', 'desc')
    .orderBy('m.id')
    .execute()
}

export type HeldRow = Awaited<ReturnType<typeof listHeldMemberships>>[number]

export async function findAccount(tx: Tx, personId: string) {
  const row = await tx
    .selectFrom('persons as p')
    .select(['p.id', 'p.endedAt', 'p.version', kept.as('kept')])
    .where('p.id', '=', personId)
    .executeTakeFirst()
  return row && { id: row.id, kept: row.kept, ended: row.endedAt !== null, version: row.version }
}

type Added = { name: string; homeProgrammeId: string }

export async function insertPerson(tx: Tx, person: Added) {
  return tx
    .insertInto('persons')
    .values(person)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
}

type Changed = { id: string; version: number; set: { name: string } | { endedAt: Date } }

/** @returns the new version; undefined when it was changed in the meantime */
export async function updatePerson(tx: Tx, { id, version, set }: Changed) {
  const row = await tx
    .updateTable('persons')
    .set({ ...set, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** Where a notice may be mailed; null for nowhere. */
export async function putMailAddress(tx: Tx, personId: string, address: string | null) {
  if (address === null)
    return tx.deleteFrom('mailAddresses').where('personId', '=', personId).execute()
  return tx
    .insertInto('mailAddresses')
    .values({ personId, address })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ address }))
    .execute()
}

/** For how many open cases a person answers, over all programmes, and the numbers of those in this one. */
export async function findOpenCasesOf(tx: Tx, personId: string) {
  const { rows } = await sql<{ openCases: number; cases: string[] }>`
    select app.open_cases_of_person(${personId}) as open_cases,
      app.cases_of_person(${personId}) as cases`.execute(tx)
  return rows[0] ?? { openCases: 0, cases: [] }
}
