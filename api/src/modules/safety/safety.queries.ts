import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { OpenSafety } from './safety.schema.ts'

/** Where what a plan, an incident or a report says belongs: written once, sealed at version 1. */
export const textPlace = ({ textId, caseId }: { textId: string; caseId: string }) => ({
  caseId,
  table: 'safety_texts',
  column: 'sealed',
  rowId: textId,
  version: 1,
})

/** The plan that nothing replaces, with its words for who may read them. */
export async function findCurrentPlan(tx: Tx, caseId: string) {
  return tx
    .selectFrom('safetyPlans as s')
    .innerJoin('safetyTexts as t', (join) =>
      join.onRef('t.programmeId', '=', 's.programmeId').onRef('t.safetyPlanId', '=', 's.id'),
    )
    .innerJoin('memberships as m', 'm.id', 's.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .select(['s.id', 's.caseId', 's.writtenOn', 's.reviewOn', 'p.name as writtenBy'])
    .select(['t.id as textId', 't.sealed'])
    .where('s.caseId', '=', caseId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('safetyPlans as n').select('n.id').whereRef('n.replacesId', '=', 's.id')),
      ),
    )
    .executeTakeFirst()
}

export async function findPlan(tx: Tx, id: string) {
  return tx.selectFrom('safetyPlans').select('caseId').where('id', '=', id).executeTakeFirst()
}

type Keys = { programmeId: string; id: string; caseId: string; membershipId: string }

type NewPlan = Keys & {
  writtenOn: string
  reviewOn: string
  replacesId: string | null
  recordedAt: Date
}

export async function insertPlan(tx: Tx, plan: NewPlan): Promise<void> {
  await tx.insertInto('safetyPlans').values(plan).execute()
}

type NewText = { programmeId: string; id: string; caseId: string; sealed: Buffer } & (
  | { safetyPlanId: string }
  | { incidentId: string }
  | { missingReportId: string }
  | { sleepingPlaceId: string }
  | { deathId: string }
)

export async function insertText(tx: Tx, text: NewText): Promise<void> {
  await tx.insertInto('safetyTexts').values(text).execute()
}

/** Steps of a case that were taken, by what they belong to. */
export async function listSteps(tx: Tx, caseId: string) {
  return tx
    .selectFrom('safetySteps as s')
    .innerJoin('memberships as m', 'm.id', 's.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .select([
      's.incidentId',
      's.missingReportId',
      's.sleepingPlaceId',
      's.whereaboutsId',
      's.deathId',
    ])
    .select(['s.step', 's.outcome', 's.takenAt', 'p.name'])
    .where('s.caseId', '=', caseId)
    .execute()
}

export type StepRow = Awaited<ReturnType<typeof listSteps>>[number]

type NewStep = Omit<Keys, 'id'> & { step: string; outcome: string; takenAt: Date } & (
    | { incidentId: string }
    | { missingReportId: string }
    | { sleepingPlaceId: string }
    | { whereaboutsId: string }
    | { deathId: string }
  )

export async function insertStep(tx: Tx, step: NewStep): Promise<void> {
  await tx.insertInto('safetySteps').values(step).execute()
}

/** Whoever answers for the case now. */
export async function findResponsible(tx: Tx, caseId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select membership_id as id from responsibilities
    where case_id = ${caseId} and upper_inf(during)`.execute(tx)
  return rows[0]?.id
}

/** Open cases in which something of her safety asks for somebody, with whose it is. */
export async function listOpenSafety(tx: Tx, today: string) {
  const { rows } = await sql<OpenSafety & { subjectId: string }>`
    select * from (
      select c.id as case_id, c.subject_id, c.number, c.alias,
        (select m.opened_on from missing_reports m where m.case_id = c.id and m.ended_on is null) as missing_since,
        (select min(i.occurred_on) from incidents i where i.case_id = c.id and i.ended_on is null) as incidents_since,
        (select s.review_on from safety_plans s where s.case_id = c.id and s.review_on <= ${today}
          and not exists (select from safety_plans n where n.replaces_id = s.id)) as plan_review_on,
        (select p.from_on from sleeping_places p where p.case_id = c.id and p.outside
          and p.until_on is null and p.handled_on is null) as outside_since
      from cases c join case_openings o on o.case_id = c.id and upper_inf(o.during)
      where not exists (select from deaths d where d.case_id = c.id and d.state = 'confirmed')
    ) open
    where num_nonnulls(missing_since, incidents_since, plan_review_on, outside_since) > 0
    order by missing_since, incidents_since, number`.execute(tx)
  return rows
}
