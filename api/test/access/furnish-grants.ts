import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'
import type { Member, Programme } from '../world.people.ts'

/** Grants of another organisation: one that is being written, one that was applied for, and one that was awarded. */
export type FurnishedGrants = {
  organisationId: string
  draftedId: string
  appliedId: string
  awardedId: string
}

/** One row in each table of the grants. */
export async function layGrants(
  { sql }: Admin,
  by: Member,
  { organisations }: Programme,
): Promise<FurnishedGrants> {
  const [draftedId, appliedId, awardedId] = [randomUUID(), randomUUID(), randomUUID()]
  const organisationId = organisations.ldh
  const put = (text: string, ...values: unknown[]) => sql(text, [by.programmeId, ...values])
  await put(
    `insert into grants (programme_id, id, organisation_id, name, from_on, until_on, state, award_revision,
       recorded_by_membership_id, recorded_at)
     values ($1, $2, $4, 'Next', '2024-01-01', '2024-12-31', 'drafted', 0, $5, '2024-01-02'),
       ($1, $6, $4, 'Later', '2025-01-01', '2025-12-31', 'applied', 0, $5, '2024-01-02'),
       ($1, $3, $4, 'This', '2023-08-01', '2023-12-31', 'awarded', 1, $5, '2023-07-02')`,
    ...[draftedId, awardedId, organisationId, by.id, appliedId],
  )
  await put(
    `insert into grant_lines (programme_id, grant_id, organisation_id, side, revision, place, code, name, measure, cents)
     values ($1, $2, $4, 'asked', 1, 1, 'flex', 'Flex', 'euros', 100),
       ($1, $3, $4, 'asked', 1, 1, 'flex', 'Flex', 'euros', 100),
       ($1, $3, $4, 'granted', 1, 1, 'flex', 'Flex', 'euros', 100)`,
    ...[draftedId, awardedId, organisationId],
  )
  await put(
    `insert into grant_conditions (programme_id, grant_id, organisation_id, revision, place, words)
     values ($1, $2, $3, 1, 1, 'Two parties.')`,
    ...[awardedId, organisationId],
  )
  await put(
    `insert into grant_dues (programme_id, grant_id, organisation_id, kind, owner, what, due_on)
     values ($1, $2, $3, 'accountability', 'organisation', '', '2024-03-31'),
       ($1, $2, $3, 'agreed', 'organisation', 'A report', '2024-01-05')`,
    ...[awardedId, organisationId],
  )
  await put(
    `insert into grant_instalments (programme_id, grant_id, organisation_id, kind, cents, due_on)
     values ($1, $2, $3, 'advance', 40, '2024-01-06')`,
    ...[awardedId, organisationId],
  )
  await put(
    `insert into grant_steps (programme_id, grant_id, organisation_id, nth, kind, state, on_day, reason, due_on,
       by_organisation_id, recorded_by_membership_id, recorded_at)
     values ($1, $2, $3, 1, 'apply', 'applied', '2023-07-02', '', '2023-08-27', $3, $4, '2023-07-02'),
       ($1, $2, $3, 2, 'award', 'awarded', '2023-07-20', 'as it was decided', '2024-03-31', $3, $4, '2023-07-20')`,
    ...[awardedId, organisationId, by.id],
  )
  return { organisationId, draftedId, appliedId, awardedId }
}
