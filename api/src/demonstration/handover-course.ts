import { addDays } from '../platform/clock/index.ts'
import { at, weekdayOf } from './calendar.ts'
import type { Member, Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'
import { turnAt } from './trajectory.ts'

/** One handover with its moments; those that lie ahead have not happened. */
export type Course = {
  id: string
  from: Member
  to: Member
  proposedAt: Date
  acceptedAt: Date
  introducedAt: Date
  sheetAt: Date
  completedAt: Date
  completeBy: string
}

type Planned = Trajectory['woman']['handovers'][number]

/** @returns when each step took place, or will */
export function courseOf(
  scene: Scene,
  { woman, responsibleAt }: Trajectory,
  planned: Planned,
): Course {
  const { to, introducedOn, on } = planned
  const proposedOn = planned.proposedOn ?? workday(addDays(introducedOn, -16))
  const acceptedOn = planned.acceptedOn ?? workday(addDays(proposedOn, 2))
  const proposedAt = at(proposedOn, '10:05')
  return {
    id: scene.id(`handover/${woman.number}/${on}`),
    from: responsibleAt(proposedAt),
    to: scene.member(to),
    proposedAt,
    acceptedAt: at(acceptedOn, '15:10'),
    introducedAt: turnAt(introducedOn),
    sheetAt: at(workday(addDays(introducedOn, 1)), '16:00'),
    completedAt: at(on, '14:00'),
    completeBy: planned.completeBy ?? on,
  }
}

const workday = (day: string) => addDays(day, weekdayOf(day) > 5 ? 2 : 0)
