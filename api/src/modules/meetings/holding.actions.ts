import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import {
  conflict,
  demand,
  invalid,
  invalidAt,
  notFound,
  stale,
} from '../../platform/errors/index.ts'
import { momentOn, recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import type { MeetingRow } from './meetings.queries.ts'
import {
  changeMeeting,
  endSeriesRow,
  findMeeting,
  findSeries,
  insertInvitations,
  listInvited,
  lockMeeting,
  meetsOn,
  noteAttendance,
} from './meetings.queries.ts'
import { faultsOfDayAhead, mayChange, mayHold, mayOrganise } from './meetings.rules.ts'
import type { MoveBody } from './meetings.schema.ts'
import { demandInvitable } from './planning.actions.ts'
import { rightsOf } from './rights.actions.ts'

/** It was held, with these. From here on it is known who reads what is written of a woman.
 *  @throws notFound, stale, conflict('meeting-to-come' | 'meeting-held' | 'meeting-cancelled') */
export async function holdMeeting(act: Act, id: string, { attended }: { attended: string[] }) {
  const meeting = await takeUp(act, id)
  demand(mayHold(meeting, rightsOf(act), act.today))
  const invited = (await listInvited(act.tx, [id])).map(({ membershipId }) => membershipId)
  if (!attended.every((one) => invited.includes(one))) throw notFound()
  await noteAttendance(act.tx, id, attended)
  const written = await change(act, meeting, { state: 'held', settledAt: act.now })
  const attributes = { kind: meeting.kind, invited: invited.length, attended: attended.length }
  const occurredAt = momentOn(act, meeting.plannedOn)
  await recordFact(act, { kind: 'meeting-held', occurredAt, entityId: id, attributes })
  return written
}

/** @throws notFound, stale, invalid('in-the-past' | 'series-meets-then'), conflict */
export async function moveMeeting(act: Act, id: string, body: MoveBody) {
  const faults = faultsOfDayAhead('/plannedOn', body.plannedOn, act.today)
  if (faults.length > 0) throw invalid(faults)
  const meeting = await takeUp(act, id)
  demand(mayChange(meeting, rightsOf(act)))
  if (await meetsOn(act.tx, meeting, body.plannedOn))
    throw invalidAt('/plannedOn', 'series-meets-then', 'has a meeting of this series')
  const written = await change(act, meeting, body)
  await tellInvited(act, id, 'meeting-moved')
  return written
}

/** @throws notFound, stale, conflict */
export async function cancelMeeting(act: Act, id: string) {
  const meeting = await takeUp(act, id)
  demand(mayChange(meeting, rightsOf(act)))
  const written = await change(act, meeting, { state: 'cancelled', settledAt: act.now })
  await tellInvited(act, id, 'meeting-cancelled')
  return written
}

/** More people are invited. @throws notFound for who is nobody of this programme, stale, conflict */
export async function invite(act: Act, id: string, { invited }: { invited: string[] }) {
  const meeting = await takeUp(act, id)
  demand(mayChange(meeting, rightsOf(act)))
  await demandInvitable(act, invited)
  const { programmeId } = act.actor
  const rows = invited.map((membershipId) => ({ id: randomUUID(), meetingId: id, membershipId }))
  await insertInvitations(
    act.tx,
    rows.map((row) => ({ programmeId, ...row })),
  )
  const written = await change(act, meeting, {})
  await tell(act, { membershipIds: invited, kind: 'meeting-planned', entityId: id })
  return written
}

/** No more meetings of this series; what was held stays.
 *  @throws notFound, stale, conflict('series-ended') */
export async function endSeries(act: Act, id: string) {
  const { tx, now, today } = act
  const series = await findSeries(tx, id)
  if (!series) throw notFound()
  act.concerns({ entityId: id })
  const given = act.expectedVersion()
  if (given !== series.version) throw stale(given, series.version)
  demand(mayOrganise(series.kind, rightsOf(act)))
  if (series.endedAt !== null) throw conflict('series-ended')
  const [first] = await endSeriesRow(tx, series, { now, today })
  if (first) await tellInvited(act, first.id, 'meeting-cancelled')
  return { id, version: series.version + 1 }
}

async function takeUp(act: Act, id: string): Promise<MeetingRow> {
  await lockMeeting(act.tx, id)
  const meeting = await findMeeting(act.tx, id)
  if (!meeting) throw notFound()
  act.concerns({ entityId: id })
  const given = act.expectedVersion()
  if (given !== meeting.version) throw stale(given, meeting.version)
  return meeting
}

async function change(act: Act, meeting: MeetingRow, to: Parameters<typeof changeMeeting>[2]) {
  const version = await changeMeeting(act.tx, meeting, to)
  if (version === undefined) throw stale(meeting.version, meeting.version + 1)
  return { id: meeting.id, version }
}

async function tellInvited(act: Act, entityId: string, kind: string): Promise<void> {
  const invited = await listInvited(act.tx, [entityId])
  const membershipIds = invited
    .map(({ membershipId }) => membershipId)
    .filter((one) => one !== act.actor.membershipId)
  await tell(act, { membershipIds, kind, entityId })
}
