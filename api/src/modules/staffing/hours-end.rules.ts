import { addDays } from '../../platform/clock/index.ts'
import type { Staff } from './capacity.rules.ts'
import { on } from './capacity.rules.ts'

/** The last day of her hours in the pool, when they end and nothing follows on it.
 *  @returns undefined when they do not end, or were never recorded */
export function hoursEndOn({ contracts, untilOn }: Held, today: string): string | undefined {
  const current = contracts.find((one) => on(one, today))
  const ahead = contracts.toSorted((one, other) => one.fromOn.localeCompare(other.fromOn))
  let last = current?.untilOn
  for (const { fromOn, untilOn: until } of ahead)
    if (last && fromOn === addDays(last, 1)) last = until
  return earliest(last ?? undefined, current && untilOn ? untilOn : undefined)
}

type Held = Pick<Staff, 'contracts' | 'untilOn'>

const earliest = (...days: (string | undefined)[]) =>
  days.filter((day) => day !== undefined).toSorted()[0]
