import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Who works here on a day, by role, and of how many organisations the case managers are.
 *  @param tx of a job that measures */
export async function countTeam(tx: Tx, today: string) {
  const inRole = (role: string) =>
    sql<number>`count(distinct person_id) filter (where role = ${sql.lit(role)})`
  return tx
    .selectFrom('memberships')
    .where('validFrom', '<=', today)
    .where(sql<boolean>`coalesce(valid_until, 'infinity') >= ${today}::date`)
    .select([
      inRole('case_manager').as('caseManagers'),
      inRole('peer_expert').as('peers'),
      inRole('coordinator').as('experts'),
      inRole('process_director').as('directors'),
      sql<number>`count(distinct organisation_id) filter (where role = 'case_manager')`.as(
        'organisations',
      ),
    ])
    .executeTakeFirstOrThrow()
}

/** Escalations as their facts tell: asked since a moment, waiting now, and of these risen by themselves.
 *  @param tx of a job that measures */
export async function countEscalations(tx: Tx, since: Date) {
  const { rows } = await sql<{ asked: number; waiting: number; late: number }>`
    select count(*) filter (where asked_at >= ${since}) as asked,
      count(*) filter (where last in ('escalation-asked', 'escalation-raised', 'escalation-risen')) as waiting,
      count(*) filter (where last = 'escalation-risen') as late
    from (select entity_id, min(occurred_at) as asked_at,
        (array_agg(kind order by occurred_at desc, recorded_at desc))[1] as last
      from facts where kind in ('escalation-asked', 'escalation-raised', 'escalation-risen',
        'escalation-answered', 'escalation-decided', 'escalation-lowered', 'escalation-withdrawn')
      group by entity_id) escalation`.execute(tx)
  return rows[0] ?? { asked: 0, waiting: 0, late: 0 }
}

/** Organisations whose case managers work here on a day, how many of these have a grant that runs, and how many were
 *  ever awarded. @param tx of a job that measures */
export async function countGrants(tx: Tx, today: string) {
  const { rows } = await sql<{ organisations: number; running: number; awarded: number }>`
    select * from app.grants_running(${today}::date)`.execute(tx)
  return rows[0] ?? { organisations: 0, running: 0, awarded: 0 }
}

/** When the last case meeting was held. @param tx of a job that measures */
export async function findCaseMeeting(tx: Tx): Promise<Date | undefined> {
  const last = await tx
    .selectFrom('facts')
    .select('occurredAt')
    .where('kind', '=', 'meeting-held')
    .where(sql<boolean>`attributes ->> 'kind' = 'case-meeting'`)
    .orderBy('occurredAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.occurredAt
}

/** Referrals to a service, as their facts tell: those asked since a moment, and what came of these.
 *  @param tx of a job that measures */
export async function countReferrals(tx: Tx, since: Date) {
  const { rows } = await sql<Care>`
    select count(*) as asked, count(*) filter (where started) as started,
      count(*) filter (where refused) as refused
    from (select min(occurred_at) as asked_at, bool_or(kind = 'referral-started') as started,
        bool_or(kind = 'referral-refused') as refused
      from facts where kind in ('referral-asked', 'referral-waiting', 'referral-started', 'referral-ended',
        'referral-refused')
      group by entity_id) referral
    where asked_at >= ${since}`.execute(tx)
  return rows[0] ?? { asked: 0, started: 0, refused: 0 }
}

type Care = { asked: number; started: number; refused: number }

/** Expenses since a moment by what they were for. @param tx of a job that measures */
export async function countAims(tx: Tx, since: Date) {
  const aim = (name: string) =>
    sql<number>`count(distinct entity_id) filter (where attributes ->> 'aim' = ${sql.lit(name)})`
  return tx
    .selectFrom('facts')
    .where('kind', 'in', ['flex-expense-spent', 'flex-expense-unfunded', 'flex-expense-planned'])
    .where('occurredAt', '>=', since)
    .select([
      aim('breakthrough').as('breakthrough'),
      aim('motivate').as('motivate'),
      aim('need').as('need'),
    ])
    .executeTakeFirstOrThrow()
}

/** Of each woman: when somebody last spoke with her and last tried to, whether it is known where she stays,
 *  whether she died, and when it was last written down where she sleeps. @param tx of a job that measures */
export async function listLasts(tx: Tx) {
  const { rows } = await sql<Lasts>`
    select subject_id as "subjectId",
      max(occurred_at) filter (where kind like 'contact-%' and attributes ->> 'outcome' = 'spoken') as "spokenAt",
      max(occurred_at) filter (where kind like 'contact-%') as "triedAt",
      coalesce((array_agg(kind order by occurred_at desc)
        filter (where kind like 'whereabouts-%'))[1] = 'whereabouts-known', false) as known,
      coalesce((array_agg(kind order by occurred_at desc)
        filter (where kind like 'death-%'))[1] = 'death-confirmed', false) as died,
      max(occurred_at) filter (where kind = 'sleeping-place-recorded') as "sleepsAt"
    from facts f
    where subject_id is not null and kind in ('contact-recorded', 'contact-corrected', 'whereabouts-known',
        'whereabouts-ended', 'death-confirmed', 'death-undone', 'sleeping-place-recorded')
      and not (kind = 'contact-recorded' and exists (select from facts later
        where later.programme_id = f.programme_id and later.entity_id = f.entity_id
          and later.kind = 'contact-corrected'))
    group by subject_id`.execute(tx)
  return rows
}

type Lasts = {
  subjectId: string
  spokenAt: Date | null
  triedAt: Date | null
  known: boolean
  died: boolean
  sleepsAt: Date | null
}
