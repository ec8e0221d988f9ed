import { addDays, daysBetween } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import type { Purse } from './flex-envelopes.ts'
import { addEnvelopes } from './flex-envelopes.ts'
import type { Meant } from './flex-expenses.ts'
import { addExpense } from './flex-expenses.ts'
import { drawFor } from './random.ts'
import type { Scene } from './scene.ts'
import type { ProgrammeData } from './shape.ts'
import type { Trajectory } from './trajectory.ts'

const categories = {
  clothing: 25,
  food: 25,
  'sleeping-bag': 10,
  transport: 20,
  documents: 12,
  other: 8,
} as const
const aims = { breakthrough: 30, motivate: 30, need: 40 } as const

/** About every so many days something is bought for her, now and then. */
const every = 37

/** Writes the flex budget of each period, and what was planned and spent of it. Where a small budget is
 *  used up, the case manager mostly waits for the next period; once she did not. */
export function addFlexBudget(
  scene: Scene,
  { organisations }: ProgrammeData,
  trajectories: readonly Trajectory[],
): void {
  const purses = addEnvelopes(scene, organisations)
  for (const meant of inOrder(scene, trajectories)) {
    const purse = purses.find(
      ({ organisationId, fromOn, untilOn }) =>
        organisationId === meant.member.organisationId &&
        fromOn <= meant.onDay &&
        meant.onDay <= untilOn,
    )
    if (purse !== undefined) addWithin(scene, meant, purse)
  }
}

/** The lowest that case managers leave in a share, so that something is there for need. */
const lowest = 2_500

function addWithin(scene: Scene, meant: Meant, purse: Purse): void {
  const left = purse.freeCents - meant.amountCents
  const beyond = left < 0 && meant.aim === 'breakthrough' && !purse.overspent
  if (left < lowest && !beyond) return
  if (beyond) purse.overspent = true
  else purse.freeCents = left
  addExpense(scene, purse, { ...meant, beyond })
}

function inOrder(scene: Scene, trajectories: readonly Trajectory[]): Meant[] {
  return trajectories
    .flatMap((trajectory) => occasionsOf(scene, trajectory))
    .sort((a, b) => (a.onDay < b.onDay ? -1 : 1))
}

function occasionsOf(scene: Scene, trajectory: Trajectory): Meant[] {
  const { woman, closedAt } = trajectory
  const until = closedAt ? closedAt.toISOString().slice(0, 10) : scene.today
  const turns = Math.floor(daysBetween(woman.openedOn, addDays(until, every)) / every)
  return Array.from({ length: Math.max(0, turns) }, (_, nth) => nth).flatMap((nth) => {
    // Drawn apart, so that an expense is the same whatever else has happened by then.
    const draw = drawFor(scene.course(`flex/${woman.number}/${nth}`))
    const onDay = addDays(woman.openedOn, nth * every + draw.between(3, every - 3))
    const moment = at(onDay, '16:30')
    const planned = !scene.happened(moment) && onDay >= scene.today
    if (!draw.chance(0.55) || onDay > addDays(scene.today, 14) || (closedAt && onDay >= until))
      return []
    return [
      {
        trajectory,
        name: `flex/${woman.number}/${nth}`,
        member: trajectory.responsibleAt(planned ? at(scene.today, '04:00') : moment),
        onDay,
        planned,
        amountCents: draw.between(16, 90) * 50 + (draw.chance(0.4) ? 45 : 0),
        category: draw.weighed(categories),
        aim: draw.weighed(aims),
        receipt: draw.weighed({ there: 70, none: 18, missing: 12 }),
      },
    ]
  })
}
