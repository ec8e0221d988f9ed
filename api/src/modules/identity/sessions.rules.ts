import type { Fault } from '../../platform/errors/problem.ts'

const [fewest, most] = [7, 366]

/** For how many days ended sign-ins are kept: a week at least, which the database holds too, so that a
 *  person can still find one that was not hers; a year at most. */
export function faultsOfKeptDays(value: unknown): Fault[] {
  const days = Number(value)
  if (Number.isInteger(days) && days >= fewest && days <= most) return []
  return [{ path: '/value', code: 'out-of-range', message: `${fewest} to ${most} days` }]
}
