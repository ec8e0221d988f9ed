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

/** Each handover that is under way, or ended and was not taken up by anybody. */
export async function listHandoverDays(tx: Tx) {
  const rows = await tx
    .selectFrom('handovers')
    .select(['state', 'answerBy', 'completeBy', 'settledAt'])
    .execute()
  return rows.map(({ settledAt, ...row }) => ({ ...row, settled: settledAt !== null }))
}

type Term = { today: string; endingBy: string }

/** How many ask for somebody by what they are, each kind by itself: figures, and no row is read. */
export async function countWaiting(tx: Tx, { today, endingBy }: Term) {
  const { rows } = await sql<{ counts: Record<Waiting, number> | null }>`
    select app.count_waiting(${today}, ${endingBy}) as counts`.execute(tx)
  const counts = rows[0]?.counts
  if (!counts) throw new Error('signals are counted by a job that measures')
  return counts
}

type Waiting =
  | 'missing'
  | 'incident-open'
  | 'safety-plan-review'
  | 'death-to-confirm'
  | 'whereabouts-review'
  | 'late-write-waiting'
  | 'complaint-open'
  | 'referral-waiting'
  | 'closure-to-confirm'
  | 'transfer-to-confirm'
  | 'escalation-risen'
  | 'escalation-to-answer'
  | 'escalation-answered'
  | 'municipal-request-due'
  | 'agreement-review'
  | 'consent-ending'
  | 'emergency-access-to-review'
  | 'confirmation-waiting'
  | 'account-left-over'
  | 'membership-ending'
  | 'flex-unfunded'
  | 'flex-approval-waiting'
  | 'flex-receipt-missing'

/** How many actions of open cases were due before a day; of a woman who died none. */
export async function countActionsOverdue(tx: Tx, today: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from plan_actions a
    join case_openings o on o.programme_id = a.programme_id and o.case_id = a.case_id
      and upper_inf(o.during)
    left join case_sights s on s.programme_id = a.programme_id and s.case_id = a.case_id
    where a.state = 'open' and a.due_on < ${today} and s.died_on is null`.execute(tx)
  return rows[0]?.count ?? 0
}
