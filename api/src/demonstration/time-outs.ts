import { daysBetween } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { PastStay, TimeOutsData } from './shape.time-outs.ts'
import { stayRowOf } from './time-out-rows.ts'
import { stepsOf } from './time-out-steps.ts'
import { addTimeOutTexts } from './time-out-texts.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes her stays as far as they have come. @returns until when it is known where she is, if she is there */
export function addTimeOuts(scene: Scene, trajectory: Trajectory, data: TimeOutsData) {
  let knownUntil: string | null = null
  for (const stay of data.stays.filter(({ number }) => number === trajectory.woman.number))
    knownUntil = addStay(scene, trajectory, stay) ?? knownUntil
  return knownUntil
}

function addStay(scene: Scene, trajectory: Trajectory, stay: PastStay): string | null {
  const steps = stepsOf(scene, trajectory, stay).filter(({ on, time }) =>
    scene.happened(at(on, time)),
  )
  const [first] = steps
  if (first === undefined) return null
  const id = scene.id(`time-out/${stay.number}/${stay.from}`)
  scene.rows.add('timeOutStays', { ...stayRowOf(scene, trajectory, { stay, steps }), id })
  addTimeOutTexts(scene, trajectory, { stay, stayId: id, by: first.by })
  for (const { kind, on, time, by } of steps)
    addFact(scene, {
      kind,
      subjectId: trajectory.subjectId,
      occurredAt: at(on, time),
      membershipId: by,
      entityId: id,
      attributes: kind === 'time-out-returned' ? { days: daysBetween(stay.from, on) } : {},
    })
  const there = steps.some(({ state }) => state === 'arrived')
  if (!there) return null
  const left = steps.find(({ state }) => state === 'returned' || state === 'ended-early')?.on
  return addStayPlace(scene, trajectory, { id, stay, left: left ?? null })
}

type Place = { id: string; stay: PastStay; left: string | null }

// The whereabouts of a stay have its id. Where she is in hospital at the same time, that stands.
function addStayPlace(scene: Scene, trajectory: Trajectory, { id, stay, left }: Place) {
  const { rows, programmeId } = scene
  const { caseId } = trajectory
  const elsewhere = rows
    .of('whereabouts')
    .some((row) => row.caseId === caseId && row.endedOn === null)
  if (left === null && elsewhere) return null
  const recordedAt = at(stay.from, '14:00')
  rows.add('whereabouts', {
    programmeId,
    id,
    caseId,
    kind: 'stay',
    fromOn: stay.from,
    reviewOn: stay.leave,
    endedOn: left,
    membershipId:
      scene.membersOn(stay.from, 'time_out_host')[0]?.id ?? trajectory.responsibleAt(recordedAt).id,
    recordedAt,
    version: left === null ? 1 : 2,
  })
  return left === null ? stay.leave : null
}
