import type { Exact } from '../../platform/exact/index.ts'
import { exact, zero } from '../../platform/exact/index.ts'
import { volumeOf } from './finance.rules.ts'
import type { Resolved } from './lines.rules.ts'
import type { Quantity } from './quantities.rules.ts'
import type { Unit } from './realisation.schema.ts'

/** What the daily work came to in a period: hours to a hundredth, days of stays, cents of the flex budget. */
export type Done = {
  caseManagerHours: number
  peerExpertHours: number
  stayDays: number
  /** Of stays that are arranged and still to begin. */
  aheadDays: number
  flexCents: number
}

type Counted = { unit: Unit; realised: Exact; ahead: Exact }

/** The lines of the notes that the daily work counts, by their codes, which are the same in every version. */
const counts: Readonly<Record<string, (done: Done) => Counted>> = {
  'case-managers': (done) => hours(done.caseManagerHours),
  'peer-expert': (done) => hours(done.peerExpertHours),
  'time-out': ({ stayDays, aheadDays }) => ({
    unit: 'days',
    realised: exact(BigInt(stayDays)),
    ahead: exact(BigInt(aheadDays)),
  }),
  'flex-budget': ({ flexCents }) => ({
    unit: 'cents',
    realised: exact(BigInt(flexCents)),
    ahead: zero,
  }),
}

const hours = (sum: number): Counted => ({
  unit: 'hours',
  realised: exact(sum.toFixed(2)),
  ahead: zero,
})

/** @returns undefined for a line that the daily work does not count */
export function countedOf({ code }: Pick<Resolved, 'code'>, done: Done): Counted | undefined {
  return Object.hasOwn(counts, code) ? counts[code]?.(done) : undefined
}

/** What a line has of a unit: hours, days or money. @returns undefined where it is not known in that unit */
export function budgetedOf(line: Resolved, unit: Unit): Quantity | undefined {
  if (unit === 'cents') return line.amount.quantity
  const isDays = line.kind === 'days'
  return isDays === (unit === 'days') ? volumeOf(line) : undefined
}
