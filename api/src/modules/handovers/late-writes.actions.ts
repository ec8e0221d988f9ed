import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { addDays, dayOf, startOfDay } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/index.ts'
import { conflict, invalid, notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { faultOfMinutes, holdMinutesOfDay, minutesIn } from '../contacts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { lateWriteDays } from './handovers.settings.ts'
import type { LateWriteRow } from './late-writes.queries.ts'
import {
  acceptLateWriteRow,
  findFormerReach,
  findLateWrite,
  findLateWriteForUpdate,
  insertLateWrite,
  listLateWrites,
  listWaiting,
  returnLateWriteRow,
} from './late-writes.queries.ts'
import { faultsOfLate } from './late-writes.rules.ts'
import type { LateWrite, LateWriteBody, LateWriteParams, ReturnBody } from './late-writes.schema.ts'

/** What the former case manager still had to write down: kept, and asked of the new one.
 *  @throws notFound for who never answered for her, or too long ago; invalid */
export async function writeLate(act: Act, caseId: string, { note, ...body }: LateWriteBody) {
  const { tx, actor, now } = act
  const id = randomUUID()
  const former = await findFormerReach(tx, caseId)
  if (!former) throw notFound()
  const { subjectId, answeredSince, responsibleId } = former
  act.concerns({ subjectId, entityId: id })
  const occurredAt = body.occurredAt === undefined ? now : new Date(body.occurredAt)
  const faults = [
    ...faultsOfLate(occurredAt, { since: answeredSince, now }),
    ...(await faultsOfMinutes(act, body, occurredAt)),
  ]
  if (faults.length > 0) throw invalid(faults)
  const sealed = note === undefined ? null : await act.vault.seal(note, placeOf(caseId, id))
  const { programmeId, membershipId } = actor
  const written = { ...body, occurredAt, sealed, recordedAt: now }
  await insertLateWrite(tx, { programmeId, id, caseId, membershipId, ...written })
  await recordFact(act, { kind: 'late-write-recorded', subjectId, occurredAt: now, entityId: id })
  const membershipIds = responsibleId === null ? [] : [responsibleId]
  await tell(act, { membershipIds, kind: 'late-write-waits', entityId: caseId })
  return { id, version: 1 }
}

// What waits to be accepted counts in the day of who wrote it, as everything else does.
async function faultsOfMinutes({ tx }: Act, body: Minutes, occurredAt: Date): Promise<Fault[]> {
  if (minutesIn(body) === 0) return []
  const already = await holdMinutesOfDay(tx, dayOf(occurredAt), null)
  return [faultOfMinutes(body, already)].filter((fault) => fault !== undefined)
}

type Minutes = Parameters<typeof minutesIn>[0]

/** The trays of her own cases, and what she wrote late herself in the days that count. */
export async function getLateWrites(act: Act): Promise<{ items: LateWrite[] }> {
  const { tx, today, actor } = act
  const days = await getSetting({ tx, programmeId: actor.programmeId }, lateWriteDays, today)
  const rows = await listLateWrites(tx, startOfDay(addDays(today, -days)))
  const items: LateWrite[] = []
  for (const row of rows) items.push(await describe(act, row))
  return { items }
}

/** What waits in the trays of her cases: that it does, and not what it says. */
export async function listTray(act: Act) {
  const rows = await listWaiting(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return rows
}

/** @throws notFound */
export async function rereadLateWrite({ tx }: Act, id: string): Promise<void> {
  if (!(await findLateWrite(tx, id))) throw notFound()
}

async function describe(act: Act, row: LateWriteRow): Promise<LateWrite> {
  const mine = row.membershipId === act.actor.membershipId
  if (row.subjectId !== null) act.concerns({ subjectId: row.subjectId, entityId: row.id })
  return {
    id: row.id,
    caseId: row.caseId,
    number: row.number,
    alias: row.alias,
    part: mine ? 'writer' : 'receiver',
    by: row.by,
    occurredAt: row.occurredAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    kind: row.kind as LateWrite['kind'],
    outcome: row.outcome as LateWrite['outcome'],
    totalMinutes:
      row.directMinutes + row.indirectMinutes + row.travelMinutes + row.thirdPartyMinutes,
    note:
      row.sealed && !mine ? await act.vault.open(row.sealed, placeOf(row.caseId, row.id)) : null,
    state: row.state as LateWrite['state'],
    returnReason: row.returnReason as LateWrite['returnReason'],
  }
}

/** It becomes a contact of who wrote it, on the day on which it took place.
 *  @throws notFound, conflict('late-write-decided-already') */
export async function acceptLateWrite(act: Act, params: LateWriteParams) {
  const { tx, now } = act
  const { row, subjectId } = await holdLateWrite(act, params)
  const { id, caseId } = row
  const text = row.sealed && (await act.vault.open(row.sealed, placeOf(caseId, id)))
  const place = { caseId, table: 'contact_notes', column: 'sealed', rowId: id, version: 1 }
  const note = text === null ? null : await act.vault.seal(text, place)
  const version = await acceptLateWriteRow(tx, id, { note, at: now })
  if (version === undefined) throw conflict('late-write-decided-already')
  await recordFact(act, {
    kind: 'contact-recorded',
    subjectId,
    occurredAt: row.occurredAt,
    entityId: id,
    attributes: {
      outcome: row.outcome,
      kind: row.kind,
      directMinutes: row.directMinutes,
      indirectMinutes: row.indirectMinutes,
      travelMinutes: row.travelMinutes,
      thirdPartyMinutes: row.thirdPartyMinutes,
      membershipId: row.membershipId,
      role: row.role,
      organisationId: row.organisationId,
    },
  })
  await answer(act, row, 'late-write-accepted')
  return { id, version }
}

/** It goes back to who wrote it, with a word of why. @throws notFound, conflict */
export async function returnLateWrite(act: Act, params: LateWriteParams, { reason }: ReturnBody) {
  const { row, subjectId } = await holdLateWrite(act, params)
  const { id } = row
  const version = row.version + 1
  const { membershipId } = act.actor
  await returnLateWriteRow(act.tx, id, { reason, at: act.now, membershipId, version })
  await recordFact(act, {
    kind: 'late-write-returned',
    subjectId,
    occurredAt: act.now,
    entityId: id,
    attributes: { reason },
  })
  await answer(act, row, 'late-write-returned')
  return { id, version }
}

async function holdLateWrite(act: Act, { caseId, lateWriteId: entityId }: LateWriteParams) {
  const { subjectId } = await reachCase(act, 'late-writes:write', { caseId, entityId })
  const row = await findLateWriteForUpdate(act.tx, entityId)
  if (row?.caseId !== caseId) throw notFound()
  if (row.state !== 'waiting') throw conflict('late-write-decided-already')
  return { row, subjectId }
}

const answer = (act: Act, row: LateWriteRow, kind: string) =>
  tell(act, { membershipIds: [row.membershipId], kind, entityId: row.caseId })

const placeOf = (caseId: string, rowId: string) => ({
  caseId,
  table: 'late_writes',
  column: 'sealed',
  rowId,
  version: 1,
})
