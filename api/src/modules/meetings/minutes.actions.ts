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
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { openApart, reachCase, sealApart } from '../privacy/index.ts'
import { findAgendaCase } from './agenda.queries.ts'
import { readersAmong } from './case-meetings.actions.ts'
import { findMeeting, listInvited } from './meetings.queries.ts'
import { faultsOfDayAhead, mayShareMinutes, mayWriteMinutes } from './meetings.rules.ts'
import type { MinutesRow } from './minutes.queries.ts'
import {
  changeMinutes,
  findMinutes,
  findSharingBasis,
  insertMinutes,
  listDirectors,
  listEarlier,
} from './minutes.queries.ts'
import type { Minutes, MinutesBody, MinutesParams, ShareBody } from './minutes.schema.ts'
import { managesCases } from './rights.actions.ts'

const placeOf = (rowId: string, caseId: string, version: number) => ({
  table: 'meeting_minutes',
  rowId,
  caseId,
  version,
})

/** What was said of her. Every reading is on record. @throws notFound */
export async function getMinutes(act: Act, { caseId, minutesId }: MinutesParams): Promise<Minutes> {
  const row = await findMinutes(act.tx, minutesId)
  if (row?.caseId !== caseId) throw notFound()
  act.concerns({ subjectId: row.subjectId, entityId: minutesId })
  return describe(act, row)
}

/** @throws notFound for who may not read it */
export async function rereadMinutes(act: Act, id: string): Promise<Minutes> {
  const row = await findMinutes(act.tx, id)
  if (!row) throw notFound()
  return getMinutes(act, { caseId: row.caseId, minutesId: id })
}

async function describe(act: Act, row: MinutesRow): Promise<Minutes> {
  const { tx, today } = act
  const manages = managesCases(act)
  const basis = manages && (await findSharingBasis(tx, row.caseId)) !== undefined
  const { sharedWith, sharedUntilOn, shareRuns } = row
  const place = placeOf(row.id, row.caseId, 1)
  const shared = shareRuns && sharedWith !== null && sharedUntilOn !== null
  return {
    id: row.id,
    caseId: row.caseId,
    kind: row.kind,
    meetingOn: row.meetingOn,
    text: await openApart(act, place, row),
    writtenBy: row.writtenBy,
    writtenAt: row.writtenAt.toISOString(),
    earlier: await readEarlier(act, place),
    readers: readersAmong(await listInvited(tx, [row.meetingId])),
    shared: shared ? { with: sharedWith, untilOn: sharedUntilOn } : null,
    receivers: manages ? await listDirectors(tx, today) : [],
    actions: {
      write: mayWriteMinutes({ state: 'held' }, { manages }),
      share: mayShareMinutes({ manages, basis }),
    },
    version: row.version,
  }
}

async function readEarlier(act: Act, place: ReturnType<typeof placeOf>) {
  const before: Minutes['earlier'] = []
  const rows = await listEarlier(act.tx, place.rowId)
  for (const { version, writtenBy, writtenAt, ...sealed } of rows) {
    const text = await openApart(act, place, sealed)
    before.push({ version, text, writtenBy, writtenAt: writtenAt.toISOString() })
  }
  return before
}

/** Writes what was said of her: under her case, and nowhere else.
 *  @throws notFound, conflict('meeting-not-held' | 'minutes-there') */
export async function writeMinutes(act: Act, caseId: string, { agendaCaseId, text }: MinutesBody) {
  const { tx, actor, now } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'meeting-minutes:write', { caseId, entityId: id })
  const on = await findAgendaCase(tx, agendaCaseId)
  if (on?.caseId !== caseId) throw notFound()
  const meeting = await findMeeting(tx, on.meetingId)
  if (!meeting) throw notFound()
  demand(mayWriteMinutes(meeting, { manages: true }))
  const sealed = await sealApart(act, placeOf(id, caseId, 1), text)
  const { programmeId, membershipId: writtenByMembershipId } = actor
  const keys = { programmeId, id, caseId, meetingId: meeting.id, meetingCaseId: on.id }
  const row = { ...keys, ...sealed, writtenByMembershipId, writtenAt: now }
  if (!(await insertMinutes(tx, row))) throw conflict('minutes-there')
  const fact = { kind: 'case-discussed', subjectId, occurredAt: now, entityId: id }
  await recordFact(act, { ...fact, attributes: { kind: meeting.kind } })
  return { id, version: 1 }
}

const unshared = { sharedWithMembershipId: null, sharedConsentId: null, sharedUntilOn: null }

/** @throws notFound, stale */
export async function correctMinutes(act: Act, params: MinutesParams, { text }: { text: string }) {
  const row = await takeUp(act, params)
  const sealed = await sealApart(act, placeOf(row.id, row.caseId, 1), text)
  const by = { writtenByMembershipId: act.actor.membershipId, writtenAt: act.now }
  // A share whose basis is over ends with it.
  const to = { ...sealed, ...by, ...(!row.shareRuns && unshared) }
  return change(act, row, { to, kind: 'minutes-corrected' })
}

/** Shares them with one process director, until a day, under a basis that runs.
 *  @throws notFound, stale, invalid, conflict('share-without-basis') */
export async function shareMinutes(act: Act, params: MinutesParams, body: ShareBody) {
  const { toMembershipId, untilOn } = body
  const faults = faultsOfDayAhead('/untilOn', untilOn, act.today)
  if (faults.length > 0) throw invalid(faults)
  const row = await takeUp(act, params)
  const directors = await listDirectors(act.tx, act.today)
  if (!directors.some(({ membershipId }) => membershipId === toMembershipId)) throw notFound()
  const basis = await findSharingBasis(act.tx, row.caseId)
  demand(mayShareMinutes({ manages: true, basis: basis !== undefined }))
  if (basis && untilOn > basis.untilOn)
    throw invalidAt('/untilOn', 'after-the-basis', 'lies after the end of the basis')
  const to = {
    sharedWithMembershipId: toMembershipId,
    sharedConsentId: basis?.id ?? null,
    sharedUntilOn: untilOn,
  }
  const written = await change(act, row, { to, kind: 'minutes-shared' })
  await tell(act, { membershipIds: [toMembershipId], kind: 'minutes-shared', entityId: row.id })
  return written
}

/** Nobody else reads them from now on. @throws notFound, stale */
export async function withdrawMinutes(act: Act, params: MinutesParams) {
  const row = await takeUp(act, params)
  return change(act, row, { to: unshared, kind: 'minutes-share-withdrawn' })
}

async function takeUp(act: Act, { caseId, minutesId }: MinutesParams): Promise<MinutesRow> {
  await reachCase(act, 'meeting-minutes:write', { caseId, entityId: minutesId })
  const row = await findMinutes(act.tx, minutesId)
  if (row?.caseId !== caseId) throw notFound()
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  return row
}

type Changing = { to: Parameters<typeof changeMinutes>[2]; kind: string }

async function change(act: Act, row: MinutesRow, { to, kind }: Changing) {
  const version = await changeMinutes(act.tx, row, to)
  if (version === undefined) throw stale(row.version, row.version + 1)
  const { subjectId, id } = row
  await recordFact(act, { kind, subjectId, occurredAt: act.now, entityId: id })
  return { id, version }
}
