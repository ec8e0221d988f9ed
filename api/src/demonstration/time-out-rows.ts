import { addWorkingDays } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { PastStay } from './shape.time-outs.ts'
import { placeIdOf } from './time-out-plan.ts'
import type { Step } from './time-out-steps.ts'
import type { Trajectory } from './trajectory.ts'

type Taken = { stay: PastStay; steps: readonly Step[] }

/** The row of a stay as far as it has come. */
export function stayRowOf(scene: Scene, trajectory: Trajectory, { stay, steps }: Taken) {
  const { from, leave, aim, place, asked } = stay
  const has = (...states: string[]) => steps.find((step) => states.includes(step.state ?? ''))
  const state = stateAfter(steps)
  const decided = steps.find(
    ({ kind }) => kind === 'time-out-approved' || kind === 'time-out-declined',
  )
  const left = has('returned', 'ended-early')
  const last = steps.findLast(({ kind }) => kind !== 'time-out-evaluated')
  const given = place !== undefined && has('reserved', 'arrived') !== undefined
  return {
    programmeId: scene.programmeId,
    caseId: trajectory.caseId,
    state,
    placeId: given ? placeIdOf(scene, place) : null,
    fromOn: from,
    leaveOn: leave,
    aim,
    ...askedOf(trajectory, stay),
    ...decisionOf(stay, decided),
    arrivedOn: has('arrived') ? from : null,
    leftOn: left?.on ?? null,
    endReason: state === 'ended-early' ? (stay.endReason ?? 'other') : null,
    cancelReason: state === 'cancelled' ? (stay.cancelReason ?? 'other') : null,
    changedOn: last?.on ?? asked,
    version: steps.filter(({ kind }) => kind !== 'time-out-evaluated').length,
  }
}

const stateAfter = (steps: readonly Step[]) =>
  steps.findLast(({ state }) => state !== undefined)?.state ?? 'requested'

function askedOf(trajectory: Trajectory, { crisis = false, asked, from }: PastStay) {
  const requestedAt = at(asked, '10:00')
  const requestedByMembershipId = trajectory.responsibleAt(requestedAt).id
  const approveBy = crisis ? addWorkingDays(from, 1) : null
  return { exceptionReason: null, crisis, approveBy, requestedAt, requestedByMembershipId }
}

function decisionOf({ declineReason }: PastStay, decided: Step | undefined) {
  if (decided === undefined)
    return { decision: null, declineReason: null, decidedByMembershipId: null, decidedAt: null }
  const declined = decided.kind === 'time-out-declined'
  return {
    decision: declined ? 'declined' : 'approved',
    declineReason: declined ? (declineReason ?? 'other') : null,
    decidedByMembershipId: decided.by,
    decidedAt: at(decided.on, decided.time),
  }
}
