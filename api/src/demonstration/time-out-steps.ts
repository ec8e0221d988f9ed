import { at } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { PastStay } from './shape.time-outs.ts'
import type { Trajectory } from './trajectory.ts'

/** A step of a stay: what happened, when, and by whom. */
export type Step = { kind: string; on: string; time: string; state?: string; by: string }

/** Every step of a stay in its order, also what has not happened yet. */
export function stepsOf(scene: Scene, trajectory: Trajectory, stay: PastStay): Step[] {
  const managerOn = (day: string) => trajectory.responsibleAt(at(day, '10:00')).id
  const { asked, decided, cancelled, evaluated } = stay
  const ask = { kind: 'time-out-requested', on: asked, time: '10:00', state: 'requested' }
  const begun = { ...ask, by: managerOn(asked) }
  const by = workerOn(scene, 'coordinator', decided) ?? begun.by
  const answer = { on: decided, time: '15:00', by }
  if (stay.declineReason !== undefined)
    return [begun, { ...answer, kind: 'time-out-declined', state: 'declined' }]
  const approve = { ...answer, kind: 'time-out-approved' }
  if (cancelled !== undefined) {
    const cancel = { kind: 'time-out-cancelled', on: cancelled, time: '10:00', state: 'cancelled' }
    return [begun, { ...approve, state: 'approved' }, { ...cancel, by: managerOn(cancelled) }]
  }
  const host = workerOn(scene, 'time_out_host', stay.from) ?? by
  const arrive = { kind: 'time-out-arrived', on: stay.from, time: '14:00', state: 'arrived' }
  const there = stay.crisis
    ? [{ ...arrive, by: begun.by }, approve]
    : [begun, { ...approve, state: 'reserved' }, { ...arrive, by: host }]
  const tell = { kind: 'time-out-evaluated', on: evaluated ?? '', time: '16:00' }
  const told = evaluated === undefined ? [] : [{ ...tell, by: managerOn(evaluated) }]
  return [...there, { ...leaving(stay), by: host }, ...told]
}

const workerOn = (scene: Scene, role: 'coordinator' | 'time_out_host', day: string) =>
  scene.membersOn(day, role)[0]?.id

function leaving({ left, leave }: PastStay) {
  const state = left === undefined ? 'returned' : 'ended-early'
  return { kind: `time-out-${state}`, on: left ?? leave, time: '11:00', state }
}
