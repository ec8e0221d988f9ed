import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** What is wrong with the day by which an answer is asked. */
export function faultsOfRequest({ dueOn }: { dueOn: string }, today: string): Fault[] {
  if (dueOn >= today) return []
  return [{ path: '/dueOn', code: 'in-the-past', message: 'lies in the past' }]
}

/** What was answered or withdrawn is settled. */
export const maySettle = ({ state }: { state: string }): Verdict =>
  state === 'open' ? allowed : refused(`request-${state}`)
