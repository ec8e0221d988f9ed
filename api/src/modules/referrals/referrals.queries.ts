import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { OwnReferral, Referral, State } from './referrals.schema.ts'

export type ReferralRow = {
  id: string
  caseId: string
  subjectId: string
  number: string
  alias: string
  serviceId: string
  name: string
  organisation: string | null
  state: State
  askedOn: string
  waitingOn: string | null
  startedOn: string | null
  endedOn: string | null
  refusedOn: string | null
  refusal: Referral['refusal']
  ending: Referral['ending']
  askedBy: string
  basisRuns: boolean
  version: number
}

const referrals = (where: ReturnType<typeof sql>) => sql<ReferralRow>`
  select r.id, r.case_id, c.subject_id, c.number, c.alias, r.network_part_id as service_id, p.name, o.name as organisation,
    r.state, r.asked_on, r.waiting_on, r.started_on, r.ended_on, r.refused_on, r.version,
    case when t.read then r.refusal end as refusal, case when t.read then r.ending end as ending,
    coalesce(person.name, '') as asked_by,
    coalesce((select app.today()) between s.from_on and least(s.until_on, coalesce(s.withdrawn_on - 1, s.until_on)), false)
      as basis_runs
  from referrals r
  -- Why it came to nothing is known to who reads what was said.
  cross join lateral (
    select r.case_id = any ((select app.cases_for('referral-texts', 'read'))::uuid[]) as read) t
  join cases c on c.programme_id = r.programme_id and c.id = r.case_id
  join network_parts p on p.programme_id = r.programme_id and p.id = r.network_part_id
  left join network_organisations o on o.programme_id = p.programme_id and o.id = p.network_organisation_id
  left join consents s on s.programme_id = r.programme_id and s.id = r.consent_id
  left join memberships m on m.programme_id = r.programme_id and m.id = r.asked_by_membership_id
  left join persons person on person.id = m.person_id
  where ${where}
  order by r.state in ('ended', 'refused'), r.asked_on, r.id`

/** What is asked, waits or has started, of the cases whose referrals the actor may know. */
export async function listStanding(tx: Tx): Promise<ReferralRow[]> {
  return (await referrals(sql`r.state in ('asked', 'waiting', 'started')`).execute(tx)).rows
}

export async function listOf(tx: Tx, caseId: string): Promise<ReferralRow[]> {
  return (await referrals(sql`r.case_id = ${caseId}`).execute(tx)).rows
}

export async function findReferral(tx: Tx, id: string): Promise<ReferralRow | undefined> {
  return (await referrals(sql`r.id = ${id}`).execute(tx)).rows[0]
}

type TextRow = {
  id: string
  referralId: string
  step: OwnReferral['words'][number]['step']
  sealed: Buffer
}

/** What was said with the referrals of a case, sealed. */
export async function listTexts(tx: Tx, caseId: string): Promise<TextRow[]> {
  const { rows } = await sql<TextRow>`
    select id, referral_id, step, sealed from referral_texts where case_id = ${caseId}
    order by written_at, id`.execute(tx)
  return rows
}

type NewText = {
  programmeId: string
  id: string
  caseId: string
  referralId: string
  step: string
  membershipId: string
  writtenAt: Date
  sealed: Buffer
}

export async function insertText(tx: Tx, row: NewText): Promise<void> {
  await tx.insertInto('referralTexts').values(row).execute()
}

export type ProvisionRow = {
  id: string
  name: string
  organisation: string | null
  group: string
  ended: boolean
}

/** What she can be referred to: services and organisations of the network, in its order. */
export async function listProvisions(tx: Tx): Promise<ProvisionRow[]> {
  const { rows } = await sql<ProvisionRow>`
    select p.id, p.name, o.name as organisation, g.name as "group", p.ended_on is not null as ended
    from network_parts p
    join network_groups g on g.programme_id = p.programme_id and g.id = p.group_id
    left join network_organisations o on o.programme_id = p.programme_id and o.id = p.network_organisation_id
    where p.kind in ('organisation', 'service') order by g.place, p.place, p.name`.execute(tx)
  return rows
}

/** The bases of a case that hold on a day for a referral, the longest first. */
export async function listBases(tx: Tx, caseId: string, day: string) {
  const { rows } = await sql<{ id: string; receiver: string; untilOn: string }>`
    select id, receiver, until_on from consents
    where case_id = ${caseId} and purpose = 'referral'
      and ${day} between from_on and least(until_on, coalesce(withdrawn_on - 1, until_on))
    order by until_on desc, id`.execute(tx)
  return rows
}

export async function findPhase(tx: Tx, caseId: string): Promise<string | undefined> {
  const { rows } = await sql<{ phase: string }>`
    select phase from case_courses where case_id = ${caseId}`.execute(tx)
  return rows[0]?.phase
}

type NewReferral = {
  programmeId: string
  id: string
  caseId: string
  networkPartId: string
  consentId: string
  askedByMembershipId: string
  askedOn: string
}

export async function insertReferral(tx: Tx, row: NewReferral): Promise<void> {
  await tx.insertInto('referrals').values(row).execute()
}

export type Change = {
  state: Exclude<State, 'asked'>
  waitingOn?: string
  startedOn?: string
  endedOn?: string
  refusedOn?: string
  refusal?: string
  ending?: string
}

/** @returns the new version, or undefined when somebody was first */
export async function moveReferral(tx: Tx, of: { id: string; version: number }, to: Change) {
  const row = await tx
    .updateTable('referrals')
    .set({ ...to, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

type CountRow = {
  networkPartId: string
  asked: number
  waiting: number
  started: number
  ended: number
  refused: number
  medianDays: number | null
  longestDays: number | null
}

/** How many, and how long one waits, per service: figures, never rows. */
export async function countPerProvision(tx: Tx, day: string): Promise<CountRow[]> {
  const { rows } = await sql<CountRow>`
    select network_part_id, asked::integer, waiting::integer, started::integer, ended::integer, refused::integer,
      median_days, longest_days
    from app.count_referrals(${day})`.execute(tx)
  return rows
}
