import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { MissingRow } from './missing.queries.ts'
import {
  endMissingRow,
  findMissingForUpdate,
  findOpenMissing,
  insertMissing,
} from './missing.queries.ts'
import type { StepRow } from './safety.queries.ts'
import { insertStep, listSteps, textPlace } from './safety.queries.ts'
import { faultsOfPast, mayEndMissing, mayReportMissing } from './safety.rules.ts'
import type { FoundBody, MissingBody, Safety, StepBody } from './safety.schema.ts'
import { describeSteps } from './steps.actions.ts'
import { mayTakeStep } from './steps.rules.ts'
import { missingSteps } from './steps.schema.ts'
import { keepText, tellResponsible } from './texts.actions.ts'

/** Nobody knows where she is. It pauses nothing: the days since she was spoken with go on counting.
 *  @throws notFound, invalid, conflict('missing-already') */
export async function reportMissing(act: Act, caseId: string, body: MissingBody) {
  const { tx, actor, now, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'safety:write', { caseId, entityId: id })
  const { lastSeenOn, words } = body
  const faults = faultsOfPast(lastSeenOn, { today, path: '/lastSeenOn' })
  if (faults.length > 0) throw invalid(faults)
  demand(mayReportMissing(await findOpenMissing(tx, caseId)))
  const { programmeId, membershipId } = actor
  const by = { programmeId, caseId, membershipId, recordedAt: now }
  await insertMissing(tx, { ...by, id, lastSeenOn, openedOn: today })
  await keepText(act, { caseId, missingReportId: id }, { words })
  await recordFact(act, { kind: 'missing-opened', subjectId, occurredAt: now, entityId: id })
  await tellResponsible(act, { caseId, kind: 'missing-reported', entityId: id })
  return { id, version: 1 }
}

type Params = { caseId: string; missingReportId: string }

/** A step was taken, or is not needed. @throws notFound, conflict('safety-ended' | 'step-…') */
export async function takeMissingStep(act: Act, params: Params, { step, outcome }: StepBody) {
  const { row } = await takeUp(act, params)
  const taken = (await listSteps(act.tx, row.caseId))
    .filter(({ missingReportId }) => missingReportId === row.id)
    .map((one) => one.step)
  demand(mayTakeStep({ step, of: missingSteps, taken, ended: row.endedOn !== null }))
  const { programmeId, membershipId } = act.actor
  const by = { programmeId, caseId: row.caseId, membershipId }
  await insertStep(act.tx, { ...by, missingReportId: row.id, step, outcome, takenAt: act.now })
  return { id: row.id, version: row.version }
}

/** It is known again how she is. @throws notFound, stale, conflict('safety-ended') */
export async function endMissing(act: Act, params: Params, { outcome }: FoundBody) {
  const { row, subjectId } = await takeUp(act, params)
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  demand(mayEndMissing(row))
  const version = await endMissingRow(act.tx, row, { endedOn: act.today, outcome })
  await recordFact(act, {
    kind: 'missing-ended',
    subjectId,
    occurredAt: act.now,
    entityId: row.id,
    attributes: { outcome },
  })
  return { id: row.id, version }
}

async function takeUp(act: Act, { caseId, missingReportId: id }: Params) {
  const { subjectId } = await reachCase(act, 'safety:write', { caseId, entityId: id })
  const row = await findMissingForUpdate(act.tx, id)
  if (row?.caseId !== caseId) throw notFound()
  return { row, subjectId }
}

/** A report with what is told in it and its steps, taken or not. */
export async function describeMissing(
  { vault }: Act,
  row: MissingRow,
  steps: readonly StepRow[],
): Promise<Safety['missing'][0]> {
  const { textId, sealed, caseId, outcome, ...known } = row
  const told: { words: string } = JSON.parse(
    await vault.open(sealed, textPlace({ textId, caseId })),
  )
  const taken = steps.filter(({ missingReportId }) => missingReportId === row.id)
  return {
    ...known,
    outcome: outcome as FoundBody['outcome'] | null,
    words: told.words,
    steps: describeSteps(missingSteps, taken),
  }
}
