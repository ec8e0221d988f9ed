import type { Range } from './statements.rules.ts'
import { valuesIn } from './statements.rules.ts'

/** Below so many persons no threshold may be set. Source: product page, *publications*. */
export const leastThreshold = 5

/** A count of persons that says something of each of them: too few, none included, or all of a group, or all
 *  but a few. @param group how many the group counts, null where it has none above it */
export function isSensitive(count: number, group: number | null, threshold: number): boolean {
  return count < threshold || (group !== null && group - count < threshold)
}

/** Whether one of them can tell nearly what another contributed: the sum less the two largest is less than a
 *  part of the largest (the p% rule). One of fewer than three is always told.
 *  @param contributions of each person, visits, minutes or cents @param share from 0 to 1 */
export function isDominated(contributions: readonly number[], share: number): boolean {
  const [largest = 0, second = 0, ...others] = contributions.toSorted((one, two) => two - one)
  const rest = others.reduce((sum, each) => sum + each, 0)
  return contributions.length < 3 || second < 0 || rest < share * largest
}

/** What was open before is not opened by it; what it narrows further to under the protection is.
 *  @param values how many values what is guarded keeps at least */
export function isOpened(after: Range, before: Range, values: number): boolean {
  const left = valuesIn(after)
  return left < values && left < valuesIn(before)
}
