import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { insertStep, listSteps, textPlace } from './safety.queries.ts'
import { faultsOfMove } from './safety.rules.ts'
import type { StepBody } from './safety.schema.ts'
import type { SleepingPlaceRow } from './sleeping-places.queries.ts'
import {
  changeSleepingPlace,
  findCurrentForUpdate,
  findSleepingPlaceForUpdate,
  insertSleepingPlace,
  listSleepingPlaces,
} from './sleeping-places.queries.ts'
import type { SleepingKind, SleepingPlace, SleepingPlaceBody } from './sleeping-places.schema.ts'
import { describeSteps } from './steps.actions.ts'
import { isHandled, mayTakeStep, stepsWhere } from './steps.rules.ts'
import { keepText, tellResponsible } from './texts.actions.ts'

/** Where she sleeps and slept, the latest first. @throws notFound */
export async function getSleepingPlaces(act: Act, caseId: string) {
  await reachCase(act, 'sleeping-places:read', { caseId })
  const steps = await listSteps(act.tx, caseId)
  const rows = await listSleepingPlaces(act.tx, caseId)
  const items: SleepingPlace[] = []
  for (const row of rows) {
    const { kind, place } = await openPlace(act, row)
    const taken = steps.filter(({ sleepingPlaceId }) => sleepingPlaceId === row.id)
    const { id, fromOn, untilOn, handledOn } = row
    const known = { id, kind, place, fromOn, untilOn, handledOn }
    items.push({ ...known, steps: describeSteps(stepsWhere(kind), taken) })
  }
  return { items }
}

/** Where she sleeps now, for who may know it; null when nothing is recorded. */
export async function findCurrentSleepingPlace(act: Act, caseId: string) {
  const row = (await listSleepingPlaces(act.tx, caseId)).find(({ untilOn }) => untilOn === null)
  if (!row) return null
  const { kind, place } = await openPlace(act, row)
  return { kind, place, fromOn: row.fromOn }
}

type Told = { kind: SleepingKind; place: string }

async function openPlace({ vault }: Act, row: SleepingPlaceRow): Promise<Told> {
  return JSON.parse(await vault.open(row.sealed, textPlace(row))) as Told
}

/** She sleeps here from this day; where she slept before stays. What was to be done there is over.
 *  @throws notFound, invalid */
export async function recordSleepingPlace(act: Act, caseId: string, body: SleepingPlaceBody) {
  const { tx, actor, now, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'sleeping-places:write', { caseId, entityId: id })
  const { fromOn, kind, place } = body
  const current = await findCurrentForUpdate(tx, caseId)
  const faults = faultsOfMove(fromOn, { today, currentFrom: current?.fromOn })
  if (faults.length > 0) throw invalid(faults)
  if (current) await changeSleepingPlace(tx, current, { untilOn: fromOn })
  const { programmeId, membershipId } = actor
  const outside = stepsWhere(kind).length > 0
  await insertSleepingPlace(tx, {
    ...{ programmeId, id, caseId, membershipId, recordedAt: now },
    ...{ fromOn, outside },
  })
  await keepText(act, { caseId, sleepingPlaceId: id }, { kind, place })
  const kept = { subjectId, occurredAt: now, entityId: id }
  await recordFact(act, { kind: 'sleeping-place-recorded', ...kept })
  if (outside) await tellResponsible(act, { caseId, kind: 'sleeps-outside', entityId: id })
  return { id, version: 1 }
}

type Params = { caseId: string; sleepingPlaceId: string }

/** A step was taken while she sleeps outside, or is not needed; after the last nothing is open.
 *  @throws notFound, conflict('safety-ended' | 'no-such-step' | 'step-taken-already') */
export async function takeSleepingStep(act: Act, params: Params, { step, outcome }: StepBody) {
  const { caseId, sleepingPlaceId: id } = params
  const { tx, actor, now, today } = act
  const { subjectId } = await reachCase(act, 'sleeping-places:write', { caseId, entityId: id })
  const row = await findSleepingPlaceForUpdate(tx, id)
  if (row?.caseId !== caseId) throw notFound()
  const of = stepsWhere((await openPlace(act, row)).kind)
  const taken = (await listSteps(tx, caseId))
    .filter(({ sleepingPlaceId }) => sleepingPlaceId === id)
    .map((one) => one.step)
  demand(mayTakeStep({ step, of, taken, ended: row.handledOn !== null || row.untilOn !== null }))
  const { programmeId, membershipId } = actor
  const by = { programmeId, caseId, membershipId }
  await insertStep(tx, { ...by, sleepingPlaceId: id, step, outcome, takenAt: now })
  if (!isHandled(of, [...taken, step])) return { id, version: row.version }
  const version = await changeSleepingPlace(tx, row, { handledOn: today })
  await recordFact(act, {
    kind: 'sleeping-place-handled',
    subjectId,
    occurredAt: now,
    entityId: id,
  })
  return { id, version }
}
