import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Stay } from './stays.schema.ts'

/** A stay as it is stored, with what may be read around it. */
export type StayRow = Omit<Stay, 'days' | 'overstay' | 'evaluation' | 'steps' | 'requestedOn'> & {
  subjectId: string
  requestedAt: Date
  changedOn: string
  overstaySince: string | null
  overstayReason: NonNullable<Stay['overstay']>['reason'] | null
  overstayBy: string | null
  outcome: NonNullable<Stay['evaluation']>['outcome'] | null
  nextStep: NonNullable<Stay['evaluation']>['nextStep'] | null
  again: boolean | null
  evaluatedOn: string | null
}

// The number comes by way of the stay: a host has no case. Names of colleagues where they may be read.
const stays = (where: RawBuilder<unknown>) => sql<StayRow>`
  select s.id, s.case_id, n.subject_id, n.number, s.state, s.place_id, p.name as place, s.from_on, s.leave_on,
    s.aim, s.exception_reason, s.crisis, s.approve_by, s.decision, s.decline_reason, s.requested_at,
    s.arrived_on, s.left_on, s.end_reason, s.cancel_reason, s.overstay_since, s.overstay_reason, s.changed_on,
    s.version, asker.name as requested_by, decider.name as decided_by, keeper.name as overstay_by,
    e.outcome, e.next_step, e.again, e.evaluated_on
  from time_out_stays s
  join app.numbers_of_time_outs() n on n.case_id = s.case_id
  left join time_out_places p on p.programme_id = s.programme_id and p.id = s.place_id
  left join time_out_evaluations e on e.programme_id = s.programme_id and e.stay_id = s.id
  left join memberships am on am.programme_id = s.programme_id and am.id = s.requested_by_membership_id
  left join persons asker on asker.id = am.person_id
  left join memberships dm on dm.programme_id = s.programme_id and dm.id = s.decided_by_membership_id
  left join persons decider on decider.id = dm.person_id
  left join memberships om on om.programme_id = s.programme_id and om.id = s.overstay_by_membership_id
  left join persons keeper on keeper.id = om.person_id
  where ${where}
  order by s.from_on desc, s.id`

/** What is under way, and what ended on or after a day; the latest first. */
export async function listStays(tx: Tx, since: string): Promise<StayRow[]> {
  const under = sql`s.state in ('requested', 'approved', 'reserved', 'arrived') or s.changed_on >= ${since}`
  return (await stays(under).execute(tx)).rows
}

export async function listStaysOf(tx: Tx, caseId: string): Promise<StayRow[]> {
  return (await stays(sql`s.case_id = ${caseId}`).execute(tx)).rows
}

export async function findStay(tx: Tx, id: string): Promise<StayRow | undefined> {
  return (await stays(sql`s.id = ${id}`).execute(tx)).rows[0]
}

/** A stay that ended today; for a host it is nobody's any more, until it is taken back. */
export async function findLeftToday(tx: Tx, id: string) {
  const { rows } = await sql<LeftRow>`
    select id, case_id, state, from_on, leave_on, crisis, decision, changed_on, version
    from time_out_stays where id = ${id} and state in ('returned', 'ended-early')`.execute(tx)
  return rows[0]
}
type LeftRow = Pick<StayRow, 'id' | 'caseId' | 'state' | 'fromOn' | 'leaveOn'> &
  Pick<StayRow, 'crisis' | 'decision' | 'changedOn' | 'version'>

/** @returns the new version; undefined when it is not to be taken back */
export async function takeBackDepartureRow(tx: Tx, { id, version }: LeftRow) {
  const { rows } = await sql<{ version: number | null }>`
    select app.take_back_departure(${id}, ${version}) as version`.execute(tx)
  return rows[0]?.version ?? undefined
}

/** Everything that takes of the quota or of a place waits here for the one before. */
export async function holdTimeOuts(tx: Tx): Promise<void> {
  await sql`select app.hold_time_outs()`.execute(tx)
}

/** Whether the case is open and its guidance continues. */
export async function findCourse(tx: Tx, caseId: string) {
  const { rows } = await sql<{ open: boolean; continued: boolean }>`
    select phase <> 'closed' as open, coalesce(continuation_needed, false) as continued
    from case_courses where case_id = ${caseId}`.execute(tx)
  return rows[0] ?? { open: false, continued: false }
}

/** Another stay of hers that is planned or running and overlaps these days. */
export async function findPlanned(tx: Tx, caseId: string, days: Days) {
  return tx
    .selectFrom('timeOutStays')
    .select(['fromOn', 'leaveOn'])
    .where('caseId', '=', caseId)
    .where('state', 'in', ['requested', 'approved', 'reserved', 'arrived'])
    .where('fromOn', '<', days.leaveOn)
    .where('leaveOn', '>', days.fromOn)
    .$if(days.except !== undefined, (query) => query.where('id', '<>', days.except ?? ''))
    .executeTakeFirst()
}

type Days = { fromOn: string; leaveOn: string; except?: string }

export type NewStay = {
  programmeId: string
  id: string
  caseId: string
  fromOn: string
  leaveOn: string
  aim: string
  exceptionReason: string | null
  requestedByMembershipId: string
  requestedAt: Date
  changedOn: string
  crisis?: boolean
  approveBy?: string
  placeId?: string
  arrivedOn?: string
  state?: string
}

export async function insertStay(tx: Tx, stay: NewStay): Promise<void> {
  await tx.insertInto('timeOutStays').values(stay).execute()
}

/** What a step changes of a stay. */
export type Change = Partial<{
  state: string
  placeId: string
  fromOn: string
  leaveOn: string
  decision: string
  declineReason: string
  decidedByMembershipId: string
  decidedAt: Date
  arrivedOn: string | null
  leftOn: string | null
  endReason: string | null
  cancelReason: string
  overstaySince: string
  overstayReason: string
  overstayByMembershipId: string
  overstayAt: Date
}>

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function changeStay(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Change,
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('timeOutStays')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

/** Who decides about stays, those who work here today. */
export async function listDeciders(tx: Tx, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from memberships m
    join access_cells c on c.role = m.role and c.resource = 'time-outs' and c.operation = 'review'
    where m.programme_id = (select app.actor_programme()) and m.usable
      and ${today} between m.valid_from and coalesce(m.valid_until, 'infinity'::date)`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Who answers for her now. */
export async function findResponsible(tx: Tx, caseId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select membership_id as id from responsibilities
    where case_id = ${caseId} and upper_inf(during)`.execute(tx)
  return rows[0]?.id
}
