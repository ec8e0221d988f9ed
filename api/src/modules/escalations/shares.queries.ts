import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Part } from './shares.schema.ts'

/** The basis that holds today to share her case with the Zorg- en Veiligheidshuis; the longest one. */
export async function findRunningBasis(tx: Tx, caseId: string) {
  return tx
    .selectFrom('consents')
    .select(['id', 'untilOn'])
    .where('caseId', '=', caseId)
    .where(sql<boolean>`id = any ((select app.running_safety_house_bases())::uuid[])`)
    .orderBy('untilOn', 'desc')
    .limit(1)
    .executeTakeFirst()
}

const shares = (tx: Tx) =>
  tx
    .selectFrom('caseShares as s')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 's.programmeId').onRef('m.id', '=', 's.toMembershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('memberships as g', (join) =>
      join.onRef('g.programmeId', '=', 's.programmeId').onRef('g.id', '=', 's.fromMembershipId'),
    )
    .innerJoin('persons as q', 'q.id', 'g.personId')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 's.programmeId').onRef('c.id', '=', 's.caseId'),
    )
    .select(['s.id', 's.caseId', 'c.subjectId', 's.escalationId', 's.toMembershipId', 's.parts'])
    .select(['p.name as to', 'q.name as from', 's.sharedAt', 's.untilOn', 's.withdrawnAt'])
    .select(['s.keyId', 's.wrapped', 's.sealed', 's.version'])
    // What she withdrew ends what stands under it, for whoever shared it as well.
    .select(
      sql<boolean>`s.consent_id = any ((select app.running_safety_house_bases())::uuid[])`.as(
        'basisRuns',
      ),
    )

/** What was shared with one escalation, as far as it is the actor's; the latest first. */
export async function listShares(tx: Tx, escalationId: string) {
  return shares(tx)
    .where('s.escalationId', '=', escalationId)
    .orderBy('s.sharedAt', 'desc')
    .orderBy('s.id')
    .execute()
}

export type ShareRow = Awaited<ReturnType<typeof listShares>>[number]

export async function findShare(tx: Tx, id: string) {
  return shares(tx).where('s.id', '=', id).executeTakeFirst()
}

/** Who directs this programme today: the only ones with whom something of her can be shared. */
export async function listReceivers(tx: Tx, today: string) {
  const { rows } = await sql<{
    id: string
    name: string
    role: 'coordinator' | 'process_director'
  }>`
    select m.id, p.name, m.role from memberships m join persons p on p.id = m.person_id
    where m.id in (select app.holders('coordinator', ${today}) union all
      select app.holders('process_director', ${today}))
    order by m.role desc, p.name, m.id`.execute(tx)
  return rows
}

type NewShare = {
  programmeId: string
  id: string
  caseId: string
  escalationId: string
  consentId: string
  fromMembershipId: string
  toMembershipId: string
  parts: Part[]
  sharedAt: Date
  untilOn: string
  keyId: string
  wrapped: Buffer
  sealed: Buffer
}

export async function insertShare(tx: Tx, row: NewShare): Promise<void> {
  await tx.insertInto('caseShares').values(row).execute()
}

/** @returns whether it was still of the version that was read */
export async function markWithdrawn(tx: Tx, { id, version }: ShareRow, withdrawnAt: Date) {
  const { numUpdatedRows } = await tx
    .updateTable('caseShares')
    .set({ withdrawnAt, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Headings of her open goals: in which domain, and where it stands. */
export async function listHeadings(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('goals')
    .select(['domainCode as domain', 'state'])
    .where('caseId', '=', caseId)
    .where('state', '=', 'open')
    .orderBy('domainCode')
    .orderBy('id')
    .execute()
  return rows
}

/** The last times that somebody met her or tried to: when and what came of it. */
export async function listLastContacts(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('contacts')
    .select(['occurredAt', 'outcome'])
    .where('caseId', '=', caseId)
    .orderBy('occurredAt', 'desc')
    .limit(5)
    .execute()
  return rows.map(({ occurredAt, outcome }) => ({ occurredAt: occurredAt.toISOString(), outcome }))
}

/** What she is called, sealed. */
export async function findCallName(tx: Tx, caseId: string) {
  return tx
    .selectFrom('identityFields')
    .select(['id', 'sealed', 'version'])
    .where('caseId', '=', caseId)
    .where('field', '=', 'call-name')
    .where('endedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
}
