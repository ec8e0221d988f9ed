import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, notFound } from '../../platform/errors/index.ts'
import { momentOn, recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { IncidentRow } from './incidents.queries.ts'
import { endIncident, findIncidentForUpdate, insertIncident } from './incidents.queries.ts'
import type { StepRow } from './safety.queries.ts'
import { insertStep, listSteps, textPlace } from './safety.queries.ts'
import { faultsOfPast } from './safety.rules.ts'
import type { IncidentBody, Safety, StepBody } from './safety.schema.ts'
import { describeSteps } from './steps.actions.ts'
import { isHandled, mayTakeStep, stepsAfter } from './steps.rules.ts'
import type { IncidentKind } from './steps.schema.ts'
import { keepText, tellResponsible } from './texts.actions.ts'

/** Violence against her. Who is responsible is told that something waits. @throws notFound, invalid */
export async function recordIncident(act: Act, caseId: string, body: IncidentBody) {
  const { tx, actor, now, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'incidents:write', { caseId, entityId: id })
  const { occurredOn, kind, words } = body
  const faults = faultsOfPast(occurredOn, { today, path: '/occurredOn' })
  if (faults.length > 0) throw invalid(faults)
  const { programmeId, membershipId } = actor
  const by = { programmeId, caseId, membershipId, recordedAt: now }
  await insertIncident(tx, { ...by, id, occurredOn })
  await keepText(act, { caseId, incidentId: id }, { kind, words })
  await recordFact(act, {
    kind: 'incident-recorded',
    subjectId,
    occurredAt: momentOn(act, occurredOn),
    entityId: id,
    attributes: { kind },
  })
  await tellResponsible(act, { caseId, kind: 'incident-recorded', entityId: id })
  return { id, version: 1 }
}

type Params = { caseId: string; incidentId: string }

/** A step was taken, or is not needed. The incident ends with the last of them.
 *  @throws notFound, conflict('safety-ended' | 'no-such-step' | 'step-taken-already') */
export async function takeIncidentStep(act: Act, params: Params, { step, outcome }: StepBody) {
  const { caseId, incidentId: id } = params
  const { tx, actor, now, today } = act
  const { subjectId } = await reachCase(act, 'incidents:write', { caseId, entityId: id })
  const row = await findIncidentForUpdate(tx, id)
  if (row?.caseId !== caseId) throw notFound()
  const of = stepsAfter((await openIncident(act, row)).kind)
  const taken = (await listSteps(tx, caseId))
    .filter(({ incidentId }) => incidentId === id)
    .map((one) => one.step)
  demand(mayTakeStep({ step, of, taken, ended: row.endedOn !== null }))
  const { programmeId, membershipId } = actor
  const by = { programmeId, caseId, membershipId }
  await insertStep(tx, { ...by, incidentId: id, step, outcome, takenAt: now })
  if (!isHandled(of, [...taken, step])) return { id, version: row.version }
  await endIncident(tx, row, today)
  await recordFact(act, { kind: 'incident-ended', subjectId, occurredAt: now, entityId: id })
  return { id, version: row.version + 1 }
}

async function openIncident({ vault }: Act, row: IncidentRow) {
  const told: { kind: IncidentKind; words: string } = JSON.parse(
    await vault.open(row.sealed, textPlace(row)),
  )
  return told
}

/** An incident with what is told of it and its steps, taken or not. */
export async function describeIncident(
  act: Act,
  row: IncidentRow,
  steps: readonly StepRow[],
): Promise<Safety['incidents'][0]> {
  const { kind, words } = await openIncident(act, row)
  const taken = steps.filter(({ incidentId }) => incidentId === row.id)
  return {
    id: row.id,
    kind,
    occurredOn: row.occurredOn,
    endedOn: row.endedOn,
    words,
    steps: describeSteps(stepsAfter(kind), taken),
  }
}
