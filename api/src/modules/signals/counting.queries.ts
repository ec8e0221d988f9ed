import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Days of each case that is open, or was closed while she was out of sight. */
export async function listCaseDays(tx: Tx) {
  const { rows } = await sql<CaseDays>`
    select course.phase = 'closed' as closed, s.last_spoken_at, s.last_seen_at, s.known_until, s.died_on,
      (select max(lower(o.during)) from case_openings o
        where o.programme_id = c.programme_id and o.case_id = c.id) as opened_at,
      (select max(a.assessed_on) from assessments a
        where a.programme_id = c.programme_id and a.case_id = c.id and not exists (
          select from assessments later
          where later.programme_id = a.programme_id and later.corrects_id = a.id)) as last_on,
      exists (select from responsibilities r where r.programme_id = c.programme_id and r.case_id = c.id
        and upper_inf(r.during) and r.introduced_at is null) as not_warm
    from cases c
    join case_courses course on course.programme_id = c.programme_id and course.case_id = c.id
    left join case_sights s on s.programme_id = c.programme_id and s.case_id = c.id
    where course.phase <> 'closed' or course.closed_out_of_sight`.execute(tx)
  return rows
}

type CaseDays = {
  closed: boolean
  lastSpokenAt: Date | null
  lastSeenAt: Date | null
  knownUntil: string | null
  diedOn: string | null
  openedAt: Date
  lastOn: string | null
  notWarm: boolean
}

/** The days of each handover that is under way. */
export async function listHandoverDays(tx: Tx) {
  return tx
    .selectFrom('handovers')
    .select(['state', 'answerBy', 'completeBy'])
    .where('state', 'in', ['proposed', 'accepted', 'introduced'])
    .execute()
}

/** How many rows ask for somebody by what they are, without a norm. */
export async function countAsking(tx: Tx, today: string) {
  const { rows } = await sql<Record<Counted, number>>`
    select
      (select count(*)::integer from missing_reports where ended_on is null) as "missing",
      (select count(distinct case_id)::integer from incidents where ended_on is null) as "incident-open",
      (select count(*)::integer from late_writes where state = 'waiting') as "late-write-waiting",
      (select count(*)::integer from complaints where state <> 'answered') as "complaint-open",
      (select count(*)::integer from referrals_in where state = 'waiting') as "referral-waiting",
      (select count(*)::integer from plan_actions a where a.state = 'open' and a.due_on < ${today}
        and exists (select from case_openings o where o.programme_id = a.programme_id
          and o.case_id = a.case_id and upper_inf(o.during))) as "action-overdue"`.execute(tx)
  return rows[0]
}

type Counted =
  | 'missing'
  | 'incident-open'
  | 'late-write-waiting'
  | 'complaint-open'
  | 'referral-waiting'
  | 'action-overdue'
