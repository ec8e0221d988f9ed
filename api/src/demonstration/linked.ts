import { addDays, dayOf } from '../platform/clock/index.ts'
import type { Draw } from './random.ts'
import { drawFor } from './random.ts'
import type { Member, Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** Who is linked to her as a peer expert. */
export type Linked = {
  member: Member
  draw: Draw
  /** The day so long after she was linked; undefined when she was linked no more. */
  dayAfter(days: number): string | undefined
}

/** @returns undefined when no peer expert was ever linked to her */
export function linkedTo(scene: Scene, trajectory: Trajectory): Linked | undefined {
  const { woman, openedAt, closedAt } = trajectory
  const assigned = woman.assigned.find(({ kind }) => kind === 'peer')
  if (assigned === undefined) return undefined
  const opened = dayOf(openedAt)
  const late = assigned.from < opened
  const ends = [assigned.until, closedAt && dayOf(closedAt)].filter((day) => day !== undefined)
  return {
    member: scene.member(assigned.who),
    draw: drawFor(scene.course(`peer-support/${woman.number}`)),
    dayAfter: (days) => {
      const day = addDays(late ? opened : assigned.from, days)
      return ends.every((end) => day < end) ? day : undefined
    },
  }
}
