import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { Admin } from '../admin.ts'
import type { MadeCase } from '../world.cases.ts'
import type { Member } from '../world.people.ts'

/** What of meetings stands on a furnished case. */
export type FurnishedMeeting = {
  meetingId: string
  agendaCaseId: string
  decisionId: string
  minutesId: string
}

type On = MadeCase & { programmeId: string }
type Hand = { tx: Transaction<DB>; vault: ClientVault; on: On }

const at = '2024-01-05T10:00:00Z'
const held = { fromTime: '10:00', minutes: 60, plannedAt: at, state: 'held', settledAt: at }

/** A team meeting of today in which she was spoken of: her case manager was there and took something on;
 *  no other actor was invited. */
export async function layMeeting({ tx, vault, on }: Hand): Promise<FurnishedMeeting> {
  const [meetingId, agendaCaseId] = [randomUUID(), randomUUID()]
  const [decisionId, minutesId] = [randomUUID(), randomUUID()]
  const { programmeId, id: caseId } = on
  const member = on.responsible.id
  const meeting = { programmeId, id: meetingId, kind: 'team', plannedOn: '2024-01-08', ...held }
  await tx
    .insertInto('meetings')
    .values({ ...meeting, organisedByMembershipId: member })
    .execute()
  await tx
    .insertInto('meetingInvitations')
    .values({ programmeId, meetingId, membershipId: member, attended: true })
    .execute()
  const placed = { placedByMembershipId: member, placedAt: at, cause: 'asked' }
  await tx
    .insertInto('meetingCases')
    .values({ programmeId, id: agendaCaseId, meetingId, caseId, ...placed })
    .execute()
  const of = { programmeId, meetingId, meetingCaseId: agendaCaseId, caseId }
  const by = { decidedByMembershipId: member, decidedAt: at, ownerMembershipId: member }
  await tx
    .insertInto('meetingDecisions')
    .values({ ...of, id: decisionId, decision: 'Ask the other house.', dueOn: '2024-01-08', ...by })
    .execute()
  const { keyId } = await tx
    .selectFrom('clientKeys')
    .select('keyId')
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow()
  const apart = await vault.keyApart(caseId, keyId)
  const place = { caseId, table: 'meeting_minutes', column: 'sealed', rowId: minutesId, version: 1 }
  const sealed = await vault.seal(`meeting_minutes of ${on.number}`, { ...place, apart })
  const written = { ...apart, sealed, writtenByMembershipId: member, writtenAt: at }
  await tx
    .insertInto('meetingMinutes')
    .values({ ...of, id: minutesId, ...written })
    .execute()
  const before = { programmeId, minutesId, caseId, version: 0, ...written }
  await tx.insertInto('meetingMinuteVersions').values(before).execute()
  return { meetingId, agendaCaseId, decisionId, minutesId }
}

/** A meeting of a programme that is about nobody, with everything that is on and around it. */
export async function layTeamMeeting({ sql }: Admin, by: Member): Promise<string> {
  const id = randomUUID()
  const put = (text: string) => sql(text, [by.programmeId, id, by.id])
  await put(
    `insert into meeting_series (programme_id, id, kind, every_weeks, first_on, until_on, organised_by_membership_id, planned_at)
     values ($1, $2, 'team', 2, '2024-01-08', '2024-06-01', $3, '2024-01-05')`,
  )
  await put(
    `insert into meetings (programme_id, id, series_id, kind, planned_on, from_time, minutes, organised_by_membership_id, planned_at)
     values ($1, $2, $2, 'team', '2024-01-22', '10:00', 60, $3, '2024-01-05')`,
  )
  await put(
    'insert into meeting_invitations (programme_id, meeting_id, membership_id) values ($1, $2, $3)',
  )
  await put(
    `insert into meeting_topics (programme_id, meeting_id, topic, placed_by_membership_id, placed_at)
     values ($1, $2, 'the rota', $3, '2024-01-05')`,
  )
  await put(
    `insert into meeting_decisions (programme_id, meeting_id, decision, owner_membership_id, due_on, decided_by_membership_id, decided_at)
     values ($1, $2, 'a new rota', $3, '2024-02-01', $3, '2024-01-05')`,
  )
  return id
}
