import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'
import type { Member } from '../world.people.ts'

/** What of a network stands in a programme. */
export type FurnishedNetwork = { groupId: string; organisationId: string; requestId: string }

/** One row in each table of the network, and a request of the municipality that is open. */
export async function layNetwork({ sql }: Admin, by: Member): Promise<FurnishedNetwork> {
  const [groupId, organisationId, requestId] = [randomUUID(), randomUUID(), randomUUID()]
  const put = (text: string, ...values: unknown[]) => sql(text, [by.programmeId, ...values])
  await put(
    "insert into network_groups (programme_id, id, code, name, place) values ($1, $2, 'team', 'Team', 1)",
    groupId,
  )
  await put(
    "insert into network_organisations (programme_id, id, name) values ($1, $2, 'Somebody')",
    organisationId,
  )
  await put(
    `insert into network_parts (programme_id, group_id, network_organisation_id, kind, name, place)
     values ($1, $2, $3, 'service', 'Care', 1)`,
    groupId,
    organisationId,
  )
  await put(
    `insert into network_contacts (programme_id, network_organisation_id, name, does)
     values ($1, $2, 'A. Nother', 'advises')`,
    organisationId,
  )
  await put(
    `insert into network_agreements (programme_id, network_organisation_id, name, agreed_on, review_on)
     values ($1, $2, 'To answer', '2023-01-09', '2024-01-05')`,
    organisationId,
  )
  await put(
    `insert into network_talks (programme_id, network_organisation_id, membership_id, spoken_on, recorded_at)
     values ($1, $2, $3, '2024-01-02', '2024-01-02')`,
    organisationId,
    by.id,
  )
  await put(
    `insert into municipal_requests
       (programme_id, id, kind, asked_by, question, asked_on, due_on, recorded_by_membership_id, recorded_at)
     values ($1, $2, 'other', 'a department', 'how many', '2024-01-02', '2024-01-30', $3, '2024-01-02')`,
    requestId,
    by.id,
  )
  return { groupId, organisationId, requestId }
}
