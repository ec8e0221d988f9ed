import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Writes down what expired meanwhile; whoever looks first does, and the job of the night. */
export async function expireHandovers(tx: Tx): Promise<void> {
  await sql`select app.expire_handovers()`.execute(tx)
}

/** What is under way, or fell through and waits for somebody to take it up; or what has ended. */
export async function listHandovers(tx: Tx, scope: 'open' | 'ended') {
  const waits = sql<boolean>`h.state in ('proposed', 'accepted', 'introduced')
    or h.state in ('declined', 'expired', 'withdrawn') and h.settled_at is null`
  return handovers(tx)
    .where(scope === 'open' ? sql<boolean>`(${waits})` : sql<boolean>`not (${waits})`)
    .orderBy('h.completeBy')
    .orderBy('h.id')
    .limit(200)
    .execute()
}

/** Every handover of a case, the latest first. */
export async function listHandoversOfCase(tx: Tx, caseId: string) {
  return handovers(tx).where('h.caseId', '=', caseId).orderBy('h.proposedAt', 'desc').execute()
}

export async function findHandover(tx: Tx, id: string) {
  return handovers(tx).where('h.id', '=', id).executeTakeFirst()
}

/** How many introductions are on record. */
export async function countIntroductions(tx: Tx, handoverId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('handoverIntroductions')
    .select((is) => is.fn.countAll<string>().as('count'))
    .where('handoverId', '=', handoverId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export type HandoverRow = NonNullable<Awaited<ReturnType<typeof findHandover>>>

/** Locks a handover: two who take a step at once queue here. */
export async function lockHandover(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('handovers').select('id').where('id', '=', id).forUpdate().execute()
}

/** Whether the actor stands in today, in this case, for who has this membership. */
export async function standsInFor(tx: Tx, caseId: string, membershipId: string) {
  const { rows } = await sql<{ so: boolean }>`
    select app.stands_in_for(${caseId}, ${membershipId}) as so`.execute(tx)
  return rows[0]?.so ?? false
}

/** Whether a case is being handed over already. */
export async function isUnderWay(tx: Tx, caseId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('handovers')
    .select('id')
    .where('caseId', '=', caseId)
    .where('state', 'in', ['proposed', 'accepted', 'introduced'])
    .executeTakeFirst()
  return row !== undefined
}

const introductions = sql<number>`(select count(*)::integer from handover_introductions i
  where i.programme_id = h.programme_id and i.handover_id = h.id)`

// Number and alias: of a case that is the viewer's to read, or that she is a party to.
const handovers = (tx: Tx) =>
  withPeople(tx)
    .leftJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'h.programmeId').onRef('c.id', '=', 'h.caseId'),
    )
    .leftJoin(
      sql<{ caseId: string; number: string; alias: string }>`app.party_cases()`.as('pc'),
      (join) => join.onRef('pc.caseId', '=', 'h.caseId'),
    )
    .select(['h.id', 'h.caseId', 'h.state', 'h.version', 'h.toOrganisationId'])
    .select(['h.proposedAt', 'h.answerBy', 'h.completeBy', 'h.roomConfirmedAt', 'h.acceptedAt'])
    .select(['h.sheetWrittenAt', 'h.sheetConfirmedAt', 'h.meeting', 'h.introducedAt'])
    .select(['h.declineReason', 'h.endedAt', 'h.settledAt'])
    .select(['h.fromMembershipId', 'fp.name as fromName', 'fo.name as fromOrganisation'])
    .select(['h.toMembershipId', 'tp.name as toName', 'to.name as toOrganisation'])
    .select('bp.name as bridge')
    .select([
      introductions.as('introductions'),
      sql<string>`app.subject_of_handover(h.id)`.as('subjectId'),
      sql<string | null>`coalesce(c.number, pc.number)`.as('number'),
      sql<string | null>`coalesce(c.alias, pc.alias)`.as('alias'),
    ])

const withPeople = (tx: Tx) =>
  tx
    .selectFrom('handovers as h')
    .innerJoin('memberships as fm', 'fm.id', 'h.fromMembershipId')
    .innerJoin('persons as fp', 'fp.id', 'fm.personId')
    .innerJoin('organisations as fo', 'fo.id', 'fm.organisationId')
    .innerJoin('memberships as tm', 'tm.id', 'h.toMembershipId')
    .innerJoin('persons as tp', 'tp.id', 'tm.personId')
    .innerJoin('organisations as to', 'to.id', 'tm.organisationId')
    .leftJoin('memberships as bm', 'bm.id', 'h.bridgeMembershipId')
    .leftJoin('persons as bp', 'bp.id', 'bm.personId')
