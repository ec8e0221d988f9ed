import { addDays } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Linked } from './linked.ts'
import { drawFor } from './random.ts'
import type { Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

const places = ['street', 'home', 'drop-in', 'phone'] as const
const cares = ['general-practitioner', 'mental-health', 'addiction-care', 'debt-help'] as const

/** Writes where the peer expert led her to care that had broken off, and what came of it. */
export function addBridges(scene: Scene, trajectory: Trajectory, linked: Linked): void {
  for (const days of [45, 240]) addBridge(scene, trajectory, { ...linked, days })
}

type Turn = Linked & { days: number }

function addBridge(scene: Scene, { caseId, subjectId, woman }: Trajectory, given: Turn): void {
  const { member, dayAfter, days } = given
  // Drawn apart, so that a bridge is the same whatever else has happened by then.
  const draw = drawFor(scene.course(`bridge/${woman.number}/${days}`))
  const care = draw.pick(cares)
  const begunOn = dayAfter(days + draw.between(0, 30))
  if (begunOn === undefined || !scene.happened(at(begunOn, '16:00'))) return
  const id = scene.id(`bridge/${woman.number}/${days}`)
  const last = addDays(begunOn, draw.between(14, 60))
  const outcome = draw.weighed({ kept: 45, restored: 20, 'broken-off': 20, declined: 15 })
  const ended = scene.happened(at(last, '16:00'))
  scene.rows.add('bridges', {
    programmeId: scene.programmeId,
    id,
    caseId,
    membershipId: member.id,
    fromPlace: draw.pick(places),
    brokenOffCare: care,
    toCare: care,
    organisationId: null,
    begunOn,
    outcome: ended ? outcome : null,
    endedOn: ended ? last : null,
    recordedAt: at(begunOn, '16:00'),
    version: ended ? 2 : 1,
  })
  const fact = { subjectId, membershipId: member.id, entityId: id }
  addFact(scene, { kind: 'bridge-begun', ...fact, occurredAt: at(begunOn, '16:00') })
  const attributes = { outcome }
  addFact(scene, { kind: 'bridge-ended', ...fact, occurredAt: at(last, '16:00'), attributes })
}
