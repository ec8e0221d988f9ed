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
  // Money that was spent; a plan waits for what is free.
  const beyond = left < 0 && meant.aim === 'breakthrough' && !meant.plannedAhead && !purse.overspent
  if (left < lowest && !beyond) return
  if (beyond) purse.overspent = true
  else purse.freeCents = left
  addExpense(scene, purse, { ...meant, beyond })
}

// By day and then by name, so that what comes later changes nothing of what was.
function inOrder(scene: Scene, trajectories: readonly Trajectory[]): Meant[] {
  const keyOf = ({ onDay, name }: Meant) => `${onDay}/${name}`
  return trajectories
    .flatMap((trajectory) => occasionsOf(scene, trajectory))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function occasionsOf(scene: Scene, trajectory: Trajectory): Meant[] {
  const { woman } = trajectory
  const last = addDays(scene.today, every)
  const turns = Math.max(0, Math.floor(daysBetween(woman.openedOn, last) / every))
  return Array.from({ length: turns + 1 }, (_, nth) =>
    occasionOf(scene, trajectory, [
      `flex/${woman.number}/${nth}`,
      addDays(woman.openedOn, nth * every),
    ]),
  ).filter((meant) => meant !== undefined)
}

function occasionOf(scene: Scene, trajectory: Trajectory, [name, from]: [string, string]) {
  const { closing } = trajectory.woman
  // Drawn apart, so that an expense is the same whatever else has happened by then.
  const draw = drawFor(scene.course(name))
  const onDay = addDays(from, draw.between(3, every - 3))
  const ahead = draw.chance(0.3) ? draw.between(4, 12) : 0
  const recordedAt = at(addDays(onDay, -ahead), '16:30')
  const isDone = draw.chance(0.55) && scene.happened(recordedAt)
  if (!isDone || (closing && onDay >= closing.on)) return undefined
  return {
    trajectory,
    name,
    member: trajectory.responsibleAt(recordedAt),
    onDay,
    recordedAt,
    plannedAhead: ahead > 0,
    bought: scene.happened(at(onDay, '16:30')),
    amountCents: draw.between(16, 90) * 50 + (draw.chance(0.4) ? 45 : 0),
    category: draw.weighed(categories),
    aim: draw.weighed(aims),
    receipt: draw.weighed({ there: 70, none: 18, missing: 12 }),
  }
}
