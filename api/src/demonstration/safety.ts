import { incidentSteps, missingSteps, outsideSteps } from '../modules/safety/index.ts'
import { at } from './calendar.ts'
import { addSafetyText, addSteps } from './care-texts.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { CareData } from './shape.care.ts'
import type { Trajectory } from './trajectory.ts'

const time = '16:30'

/** Writes her safety as far as it has happened: plans, incidents, that she was missing, where she sleeps. */
export function addSafety(scene: Scene, trajectory: Trajectory, care: CareData): void {
  const hers = <T extends { number: string; on: string }>(all: readonly T[]) =>
    all.filter(
      ({ number, on }) => number === trajectory.woman.number && scene.happened(at(on, time)),
    )
  let replacesId: string | null = null
  for (const plan of hers(care.plans)) replacesId = addPlan(scene, trajectory, { plan, replacesId })
  for (const incident of hers(care.incidents)) addIncident(scene, trajectory, incident)
  for (const report of hers(care.missing)) addMissing(scene, trajectory, report)
  const places = hers(care.sleepingPlaces)
  places.forEach((place, turn) => {
    addPlace(scene, trajectory, { place, untilOn: places[turn + 1]?.on ?? null })
  })
}

/** Who wrote it down, when, and for whom. */
function noted(scene: Scene, trajectory: Trajectory, on: string) {
  const recordedAt = at(on, time)
  const membershipId = trajectory.responsibleAt(recordedAt).id
  const { caseId, subjectId } = trajectory
  const keys = { programmeId: scene.programmeId, caseId, membershipId, recordedAt }
  return { keys, fact: { subjectId, membershipId, occurredAt: recordedAt } }
}

type Plan = { plan: CareData['plans'][number]; replacesId: string | null }

function addPlan(scene: Scene, trajectory: Trajectory, { plan, replacesId }: Plan): string {
  const { number, on, reviewOn, ...words } = plan
  const id = scene.id(`safety-plan/${number}/${on}`)
  const { keys, fact } = noted(scene, trajectory, on)
  scene.rows.add('safetyPlans', { ...keys, id, writtenOn: on, reviewOn, replacesId })
  addSafetyText(scene, trajectory, { of: { safetyPlanId: id }, told: words })
  const attributes = { reviewOn }
  addFact(scene, { ...fact, kind: 'safety-plan-reviewed', entityId: id, attributes })
  return id
}

function addIncident(scene: Scene, trajectory: Trajectory, of: CareData['incidents'][number]) {
  const { number, on, kind, words, stepsUntil, steps = 0 } = of
  const id = scene.id(`incident/${number}/${on}`)
  const { keys, fact } = noted(scene, trajectory, on)
  const last = at(stepsUntil ?? on, '19:00')
  const ended = stepsUntil !== undefined && scene.happened(last)
  scene.rows.add('incidents', {
    ...{ ...keys, id, occurredOn: on },
    endedOn: ended ? stepsUntil : null,
    version: ended ? 2 : 1,
  })
  addSafetyText(scene, trajectory, { of: { incidentId: id }, told: { kind, words } })
  addFact(scene, { ...fact, kind: 'incident-recorded', entityId: id, attributes: { kind } })
  const all = incidentSteps.filter((step) => step !== 'sexual-assault-centre' || kind === 'sexual')
  const taking = { of: { incidentId: id }, until: last }
  // Before the day on which nothing is left to do, two of them were taken at once.
  const done = stepsUntil === undefined ? steps : 2
  addSteps(scene, trajectory, { ...taking, steps: all.slice(0, done), until: at(on, '19:00') })
  if (!ended) return
  addSteps(scene, trajectory, { ...taking, steps: all.slice(2) })
  addFact(scene, { ...fact, kind: 'incident-ended', entityId: id, occurredAt: last })
}

function addMissing(scene: Scene, trajectory: Trajectory, of: CareData['missing'][number]) {
  const { number, on, lastSeenOn, endedOn, outcome, words, steps = 0 } = of
  const id = scene.id(`missing/${number}/${on}`)
  const { keys, fact } = noted(scene, trajectory, on)
  const end = at(endedOn, '12:00')
  const ended = scene.happened(end)
  scene.rows.add('missingReports', {
    ...{ ...keys, id, lastSeenOn, openedOn: on },
    endedOn: ended ? endedOn : null,
    outcome: ended ? outcome : null,
    version: ended ? 2 : 1,
  })
  addSafetyText(scene, trajectory, { of: { missingReportId: id }, told: { words } })
  const taken = { of: { missingReportId: id }, steps: missingSteps.slice(0, steps) }
  addSteps(scene, trajectory, { ...taken, until: at(on, '20:30') })
  addFact(scene, { ...fact, kind: 'missing-opened', entityId: id })
  const attributes = { outcome }
  addFact(scene, { ...fact, kind: 'missing-ended', entityId: id, occurredAt: end, attributes })
}

type Place = { place: CareData['sleepingPlaces'][number]; untilOn: string | null }

function addPlace(scene: Scene, trajectory: Trajectory, { place: of, untilOn }: Place): void {
  const { number, on, kind, place, steps = 0 } = of
  const id = scene.id(`sleeping-place/${number}/${on}`)
  const { keys, fact } = noted(scene, trajectory, on)
  scene.rows.add('sleepingPlaces', {
    ...{ ...keys, id, fromOn: on, untilOn },
    outside: kind === 'street',
    handledOn: null,
    version: untilOn === null ? 1 : 2,
  })
  addSafetyText(scene, trajectory, { of: { sleepingPlaceId: id }, told: { kind, place } })
  const taken = { of: { sleepingPlaceId: id }, steps: outsideSteps.slice(0, steps) }
  addSteps(scene, trajectory, { ...taken, until: at(on, '21:00') })
  addFact(scene, { ...fact, kind: 'sleeping-place-recorded', entityId: id })
}
