import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'

export type FurnishedZone = {
  mandateId: string
  applicantId: string
  applicationId: string
  /** Open: of the same applicant there is a decision as well. */
  openId: string
  objectionId: string
}

type By = { programmeId: string; membershipId: string }

/** A register that is on, with a refusal, an objection to it and an application that is open. */
export async function layZone({ sql }: Admin, { programmeId, membershipId }: By) {
  const made: FurnishedZone = {
    mandateId: randomUUID(),
    applicantId: randomUUID(),
    applicationId: randomUUID(),
    openId: randomUUID(),
    objectionId: randomUUID(),
  }
  const put = (text: string, ...values: unknown[]) =>
    sql(text, [programmeId, membershipId, ...values])
  await sql(
    `insert into zone.mandates (programme_id, id, advice, advice_text, advised_by_membership_id, advised_by_person_id,
       advised_at, basis, decided_by, decided_on, switched_on_by_membership_id, switched_on_by_person_id, switched_on_at)
     values ($1, $2, 'positive', 'advised', $3, gen_random_uuid(), '2023-01-02', 'a regulation', 'the executive',
       '2023-01-03', $3, gen_random_uuid(), '2023-01-03')`,
    [programmeId, made.mandateId, membershipId],
  )
  await sql(
    `insert into zone.applicants (programme_id, id, details_sealed, key_id, wrapped)
     values ($1, $2, $3, $4, $3)`,
    [programmeId, made.applicantId, Buffer.alloc(64), `${programmeId}/${made.applicantId}`],
  )
  await put(
    `insert into zone.applications (programme_id, recorded_by_membership_id, id, applicant_id, year, number, received_on,
       recorded_at, outcome, ground, decided_on, announced_on, decided_by_membership_id, decided_by_person_id)
     values ($1, $2, $3, $4, 2023, 1, '2023-09-04', '2023-09-04', 'refused', 'designation-conditions', '2023-11-14',
       '2023-11-14', $2, gen_random_uuid())`,
    made.applicationId,
    made.applicantId,
  )
  await put(
    `insert into zone.applications (programme_id, recorded_by_membership_id, id, applicant_id, year, number, received_on, recorded_at)
     values ($1, $2, $3, $4, 2023, 2, '2023-12-04', '2023-12-04')`,
    made.openId,
    made.applicantId,
  )
  await put(
    `insert into zone.objections (programme_id, recorded_by_membership_id, id, application_id, received_on, committee, late,
       said_sealed, recorded_at)
     values ($1, $2, $3, $4, '2023-12-04', false, false, $5, '2023-12-04')`,
    made.objectionId,
    made.applicationId,
    Buffer.alloc(64),
  )
  await put(
    `insert into zone.suspensions (programme_id, recorded_by_membership_id, application_id, ground, asked_on, until_on)
     values ($1, $2, $3, 'incomplete', '2023-12-11', '2024-01-02')`,
    made.openId,
  )
  await put(
    `insert into zone.extensions (programme_id, recorded_by_membership_id, application_id, kind, notified_on, until_on)
     values ($1, $2, $3, 'notice', '2023-12-11', '2024-03-01')`,
    made.openId,
  )
  return made
}
