import { randomUUID } from 'node:crypto'
import type { AccessKey } from '../../platform/access/index.ts'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { demand, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import { refused } from '../../platform/errors/verdict.ts'
import { momentOn, recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { findPlace, findTaken } from './plan.queries.ts'
import { findQuotaOn } from './quota.queries.ts'
import { mayClaim } from './quota.rules.ts'
import type { Change, StayRow } from './stays.queries.ts'
import { changeStay, findStay, holdTimeOuts } from './stays.queries.ts'
import { daysOf, mayTakePlace } from './stays.rules.ts'
import type { StayParams } from './stays.schema.ts'
import type { TextKind } from './texts.queries.ts'
import { insertText, placeOfText } from './texts.queries.ts'

export type TakenUp = { row: StayRow; subjectId: string }

/** The stay to take a step with, when everybody before has taken theirs. @throws notFound, stale */
export async function takeUp(act: Act, key: AccessKey, params: StayParams): Promise<TakenUp> {
  const { caseId, timeOutId: entityId } = params
  const { subjectId } = await reachCase(act, key, { caseId, entityId })
  await holdTimeOuts(act.tx)
  const row = await findStay(act.tx, entityId)
  if (row?.caseId !== caseId) throw notFound()
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  return { row, subjectId }
}

/** Stores a step. @throws stale */
export async function step({ tx }: Act, row: StayRow, change: Change) {
  const version = await changeStay(tx, row, change)
  if (version === undefined) throw stale(row.version, row.version + 1)
  return { id: row.id, version }
}

type Told = {
  kind: string
  /** The day on which it happened; absent: today. */
  on?: string
  attributes?: Record<string, string | number | boolean>
}

/** What happened, with days and codes and no words. */
export function tellStep(act: Act, { row, subjectId }: TakenUp, told: Told): Promise<void> {
  const { kind, on = act.today, attributes = {} } = told
  const occurredAt = momentOn(act, on)
  return recordFact(act, { kind, subjectId, occurredAt, entityId: row.id, attributes })
}

type Days = { fromOn: string; leaveOn: string }

/** There is enough of the quota in the period of that day.
 *  @param taken what the stay takes of the same period already
 *  @throws conflict('time-out-no-quota' | 'time-out-quota-used') */
export async function demandQuota(
  { tx }: Act,
  { fromOn, leaveOn }: Days,
  taken = { stays: 0, days: 0 },
): Promise<void> {
  const days = daysOf(fromOn, leaveOn) - taken.days
  const quota = await findQuotaOn(tx, fromOn)
  demand(mayClaim(quota, { on: fromOn, stays: 1 - taken.stays, days }))
}

/** The place exists in those days and nothing is in the way; she may sleep there on its last day.
 *  @throws invalid, conflict('time-out-place-taken' | 'time-out-place-does-not-exist') */
export async function demandPlace(act: Act, placeId: string, days: Days & { except?: string }) {
  const { fromOn, leaveOn: untilOn, except } = days
  const place = await findPlace(act.tx, placeId)
  if (!place) throw invalidAt('/placeId', 'unknown', 'is no place of this programme')
  const last = place.untilOn
  if (fromOn < place.fromOn || (last !== null && untilOn > addDays(last, 1)))
    demand(refused('time-out-place-does-not-exist', { place: place.name, untilOn: last ?? '' }))
  const wanted = { placeId, fromOn, untilOn, ...(except !== undefined && { except }) }
  demand(mayTakePlace(await findTaken(act.tx, wanted)))
}

type Words = { caseId: string; stayId: string; kind: TextKind; text: string | undefined }

/** Seals what was written, when something was. */
export async function keepText({ tx, actor, vault, now }: Act, words: Words): Promise<void> {
  const { caseId, stayId, kind, text } = words
  if (text === undefined) return
  const cell = kind === 'needs' ? 'time-out-needs' : 'time-out-words'
  if (relationsOf(actor.role, cell, 'write').length === 0)
    throw invalidAt(kind === 'needs' ? '/needs' : '/words', 'not-yours', 'is her case manager’s')
  const id = randomUUID()
  const sealed = await vault.seal(text, placeOfText({ id, caseId, version: 1 }))
  const { programmeId, membershipId } = actor
  await insertText(tx, {
    programmeId,
    id,
    caseId,
    stayId,
    kind,
    sealed,
    membershipId,
    recordedAt: now,
  })
}
