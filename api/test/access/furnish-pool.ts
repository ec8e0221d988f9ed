import type { Admin } from '../admin.ts'

type Whose = { programmeId: string; membershipId: string; byId: string; byPersonId: string }

/** Hours, a confirmed point and languages of somebody; with a profile and a vacancy beside them. */
export async function layPool({ sql }: Admin, whose: Whose): Promise<void> {
  const { programmeId, membershipId, byId, byPersonId } = whose
  await sql(
    `insert into pool_contracts (programme_id, membership_id, minutes_per_week, from_on, recorded_by_membership_id, recorded_at)
     values ($1, $2, 960, '2023-01-02', $3, '2024-01-02')`,
    [programmeId, membershipId, byId],
  )
  await sql(
    `insert into profile_confirmations (programme_id, membership_id, point, confirmed_by, confirmed_at)
     values ($1, $2, 'long-breath', $3, '2024-01-02')`,
    [programmeId, membershipId, byPersonId],
  )
  await sql(
    `insert into pool_languages (programme_id, membership_id, languages) values ($1, $2, '{nl,en}')`,
    [programmeId, membershipId],
  )
  await sql(
    `insert into profile_versions (programme_id, from_on, points, reason, set_by, recorded_at)
     values ($1, '2023-06-01', '[{"code": "long-breath", "nl": "lange adem", "en": "long breath"}]', 'first', $2, '2023-06-01')`,
    [programmeId, byPersonId],
  )
  await sql(
    `insert into vacancies (programme_id, organisation_id, role, minutes_per_week, fill_by, opened_on, opened_by_membership_id, opened_at)
     select $1, id, 'peer_expert', 480, '2024-02-01', '2024-01-02', $2, '2024-01-02'
     from organisations where programme_id = $1 and slug = 'ldh'`,
    [programmeId, byId],
  )
}
