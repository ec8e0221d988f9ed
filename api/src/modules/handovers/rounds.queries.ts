import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

const columns = ['id', 'name', 'fromOn', 'completeBy', 'closedAt', 'version'] as const

/** The rounds of a programme, the one that ends last first. */
export async function listRounds(tx: Tx) {
  return tx
    .selectFrom('handoverRounds')
    .select(columns)
    .orderBy('completeBy', 'desc')
    .orderBy('id')
    .execute()
}

export async function findRound(tx: Tx, id: string) {
  return tx.selectFrom('handoverRounds').select(columns).where('id', '=', id).executeTakeFirst()
}

export type RoundRow = NonNullable<Awaited<ReturnType<typeof findRound>>>

export type NewRound = {
  programmeId: string
  id: string
  name: string
  fromOn: string
  completeBy: string
  openedByMembershipId: string
  openedAt: Date
}

export async function insertRound(tx: Tx, round: NewRound, caseIds: string[]): Promise<void> {
  const { programmeId, id: roundId } = round
  await tx.insertInto('handoverRounds').values(round).execute()
  await tx
    .insertInto('handoverRoundCases')
    .values(caseIds.map((caseId) => ({ programmeId, roundId, caseId })))
    .execute()
}

/** Which of these are open cases that the actor reads. */
export async function listOpenAmong(tx: Tx, caseIds: string[]) {
  return tx
    .selectFrom('caseCourses as co')
    .innerJoin('cases as c', 'c.id', 'co.caseId')
    .where('co.caseId', 'in', caseIds)
    .where('co.phase', '<>', 'closed')
    .select(['c.id', 'c.subjectId'])
    .execute()
}

/** @returns the new version */
export async function closeRoundRow(tx: Tx, id: string, at: Date): Promise<number | undefined> {
  const row = await tx
    .updateTable('handoverRounds')
    .set({ closedAt: at })
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

export type Plan = { roundId: string; caseId: string; toMembershipId: string; plannedOn: string }

/** @returns the row with its new version; undefined when the case is not the actor's, or not in it */
export async function planCase(tx: Tx, { roundId, caseId, toMembershipId, plannedOn }: Plan) {
  return tx
    .updateTable('handoverRoundCases')
    .set({ plannedToMembershipId: toMembershipId, plannedOn })
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('roundId', '=', roundId)
    .where('caseId', '=', caseId)
    .returning(['id', 'version'])
    .executeTakeFirst()
}

/** The cases of a round that are the viewer's to see, with who answers for each and the latest
 *  handover since the round began. */
export async function listRoundCases(tx: Tx, { id, fromOn }: RoundRow) {
  return tx
    .selectFrom('handoverRoundCases as rc')
    .innerJoin('cases as c', 'c.id', 'rc.caseId')
    .leftJoin('responsibilities as r', (join) =>
      join.onRef('r.caseId', '=', 'rc.caseId').on(sql<boolean>`upper_inf(r.during)`),
    )
    .leftJoin('memberships as m', 'm.id', 'r.membershipId')
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .leftJoin('organisations as o', 'o.id', 'm.organisationId')
    .leftJoin('memberships as tm', 'tm.id', 'rc.plannedToMembershipId')
    .leftJoin('persons as tp', 'tp.id', 'tm.personId')
    .leftJoin('organisations as tor', 'tor.id', 'tm.organisationId')
    .where('rc.roundId', '=', id)
    .select([
      'rc.id',
      'rc.caseId',
      'c.subjectId',
      'c.number',
      'c.alias',
      'rc.plannedOn',
      'rc.version',
    ])
    .select(['m.id as responsibleId', 'p.name as responsible', 'o.name as organisation'])
    .select(['tm.id as plannedId', 'tp.name as plannedTo', 'tor.name as plannedOrganisation'])
    .select([
      'r.introducedAt',
      sql<boolean>`r.id is not null`.as('open'),
      // Whoever was responsible before stood down within the round: she passed on, also when the case
      // closed since.
      sql<boolean>`exists (select from responsibilities n where n.case_id = rc.case_id
        and n.manner in ('handover', 'emergency')
        and lower(n.during) >= ${fromOn}::date::timestamp at time zone 'Europe/Amsterdam')`.as(
        'passed',
      ),
      sql<string | null>`(select h.id from handovers h where h.case_id = rc.case_id
        and h.proposed_at >= ${fromOn}::date::timestamp at time zone 'Europe/Amsterdam' order by h.proposed_at desc limit 1)`.as(
        'handoverId',
      ),
    ])
    .orderBy('c.number')
    .execute()
}

export type RoundCaseRow = Awaited<ReturnType<typeof listRoundCases>>[number]
