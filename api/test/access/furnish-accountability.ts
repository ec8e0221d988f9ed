import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'
import type { Member } from '../world.people.ts'
import type { FurnishedGrants } from './furnish-grants.ts'

/** Accounting of another organisation: what is written, what was submitted, and a grant without any. */
export type FurnishedAccountability = {
  accountabilityId: string
  reportId: string
  unaccountedId: string
}

/** One row in each table of the accounting. */
export async function layAccountability(
  { sql }: Admin,
  by: Member,
  { awardedId, organisationId }: FurnishedGrants,
): Promise<FurnishedAccountability> {
  const [accountabilityId, reportId, unaccountedId] = [randomUUID(), randomUUID(), randomUUID()]
  const put = (text: string, ...values: unknown[]) => sql(text, [by.programmeId, ...values])
  await put(
    `insert into grants (programme_id, id, organisation_id, name, from_on, until_on, state, award_revision,
       recorded_by_membership_id, recorded_at)
     values ($1, $2, $3, 'Before', '2022-01-01', '2022-12-31', 'awarded', 1, $4, '2022-01-02')`,
    ...[unaccountedId, organisationId, by.id],
  )
  await put(
    `insert into accountabilities (programme_id, id, grant_id, organisation_id, recorded_by_membership_id, recorded_at,
       version)
     values ($1, $2, $3, $4, $5, '2024-01-02', 2)`,
    ...[accountabilityId, awardedId, organisationId, by.id],
  )
  await put(
    `insert into accountability_texts (programme_id, accountability_id, organisation_id, revision, part, words)
     values ($1, $2, $3, 2, 'narrative', 'It went well.')`,
    ...[accountabilityId, organisationId],
  )
  await put(
    `with made as (insert into accountability_reports (programme_id, id, accountability_id, organisation_id, nth, revision,
         threshold_percent, content, submitted_by_membership_id, submitted_on, submitted_at)
       values ($1, $2, $3, $4, 1, 2, 10, '{}', $5, '2024-01-02', '2024-01-02') returning id)
     insert into accountability_lines (programme_id, report_id, organisation_id, place, code, name, measure, granted,
       granted_cents, realised, provenance, threshold_percent)
     select $1, id, $4, 1, 'flex', 'Flex', 'euros', 100, 100, 100, 'counted', 10 from made`,
    ...[reportId, accountabilityId, organisationId, by.id],
  )
  return { accountabilityId, reportId, unaccountedId }
}
