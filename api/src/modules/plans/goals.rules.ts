import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** Goals and actions are of a case that is open. */
export function mayPlan(open: boolean): Verdict {
  return open ? allowed : refused('case-closed')
}

export function mayChangeGoal(goal: { state: string }): Verdict {
  return goal.state === 'open' ? allowed : refused('goal-ended')
}

/** Reached or dropped, a goal leaves nobody with something to do: its open actions come first. */
export function mayEndGoal(goal: { state: string; openActions: number }): Verdict {
  if (goal.state !== 'open') return refused('goal-ended')
  const { openActions } = goal
  return openActions === 0 ? allowed : refused('goal-actions-open', { open: openActions })
}

export function mayChangeAction(action: { state: string }): Verdict {
  return action.state === 'open' ? allowed : refused('action-ended')
}

/** A reason for no goal stands beside no goal, and there is one at a time. */
export function mayWaive(standing: { openGoals: number; waived: boolean }): Verdict {
  if (standing.openGoals > 0) return refused('domain-has-goal')
  return standing.waived ? refused('domain-has-reason') : allowed
}

type Meant = { ownerMembershipId: string | null; dueOn: string }

type Around = {
  today: string
  /** Memberships that work on the case today. */
  team: readonly string[]
  /** Who may plan for the whole team; else for herself only. */
  forAll: boolean
  self: string
}

/** What is wrong with an action, all at once: due on a day to come, done by somebody who works on
 *  the case, or by her; a peer expert takes actions upon herself and nobody else. */
export function faultsOfAction(
  { ownerMembershipId: owner, dueOn }: Meant,
  around: Around,
): Fault[] {
  const path = '/ownerMembershipId'
  const stranger = owner !== null && !around.team.includes(owner)
  return [
    ...(dueOn < around.today
      ? [{ path: '/dueOn', code: 'in-the-past', message: 'lies in the past' }]
      : []),
    ...(stranger ? [{ path, code: 'not-on-the-case', message: 'works on the case' }] : []),
    ...(!(around.forAll || owner === around.self)
      ? [{ path, code: 'only-oneself', message: 'an action of one’s own' }]
      : []),
  ]
}

/** What is late is what was due on a day before today. */
export const isOverdue = (action: { state: string; dueOn: string }, today: string) =>
  action.state === 'open' && action.dueOn < today
