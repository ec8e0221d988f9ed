import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalid, notFound } from '../../platform/errors/index.ts'
import { faultsOfNaming, reachCase } from '../privacy/index.ts'
import {
  dropAgendaCaseRow,
  dropTopicRow,
  findAgendaCase,
  insertTopic,
  putAgendaCase,
} from './agenda.queries.ts'
import type { AgendaCaseBody, AgendaCaseParams, TopicParams } from './agenda.schema.ts'
import type { MeetingRow } from './meetings.queries.ts'
import { findMeeting } from './meetings.queries.ts'
import { mayPlace } from './meetings.rules.ts'
import { takesPartIn } from './rights.actions.ts'

/** Puts something on the agenda in which no woman can be found.
 *  @throws notFound, invalid('names-a-person'), conflict */
export async function placeTopic(act: Act, meetingId: string, { topic }: { topic: string }) {
  const faults = await faultsOfNaming(act, { topic })
  if (faults.length > 0) throw invalid(faults)
  await openAgenda(act, meetingId)
  const { programmeId, membershipId } = act.actor
  const id = randomUUID()
  const by = { placedByMembershipId: membershipId, placedAt: act.now }
  await insertTopic(act.tx, { programmeId, id, meetingId, topic, ...by })
  return { id: meetingId, version: 1 }
}

/** @throws notFound for one that another placed, conflict */
export async function dropTopic(act: Act, { meetingId, topicId }: TopicParams) {
  await openAgenda(act, meetingId)
  if (!(await dropTopicRow(act.tx, { id: topicId, meetingId, now: act.now }))) throw notFound()
  return { id: meetingId, version: 1 }
}

/** Puts a case on the agenda: of a case manager one of her own. @throws notFound, conflict */
export async function placeCase(act: Act, meetingId: string, { caseId, cause }: AgendaCaseBody) {
  await openAgenda(act, meetingId)
  await reachCase(act, 'meeting-cases:write', { caseId, entityId: meetingId })
  const { programmeId, membershipId } = act.actor
  const id = randomUUID()
  const by = { placedByMembershipId: membershipId, placedAt: act.now }
  await putAgendaCase(act.tx, { programmeId, id, meetingId, caseId, cause, ...by })
  return { id: meetingId, version: 1 }
}

/** Takes it off again; not once something was written of it.
 *  @throws notFound, conflict('case-was-discussed') */
export async function dropCase(act: Act, { meetingId, agendaCaseId }: AgendaCaseParams) {
  await openAgenda(act, meetingId)
  const row = await findAgendaCase(act.tx, agendaCaseId)
  if (row?.meetingId !== meetingId) throw notFound()
  await reachCase(act, 'meeting-cases:write', { caseId: row.caseId, entityId: meetingId })
  if (row.minutesId !== null) throw conflict('case-was-discussed')
  if (!(await dropAgendaCaseRow(act.tx, { id: agendaCaseId, now: act.now }))) throw notFound()
  return { id: meetingId, version: 1 }
}

async function openAgenda(act: Act, meetingId: string): Promise<MeetingRow> {
  const meeting = await findMeeting(act.tx, meetingId)
  if (!meeting) throw notFound()
  act.concerns({ entityId: meetingId })
  const takesPart = takesPartIn(act, meeting)
  if (!takesPart) throw notFound()
  demand(mayPlace(meeting, { takesPart, today: act.today }))
  return meeting
}
