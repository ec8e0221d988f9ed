import { addDays } from '../../platform/clock/index.ts'
import type { Exact } from '../../platform/exact/index.ts'
import { exact, ratio, toDecimal, toWhole, zero } from '../../platform/exact/index.ts'
import { daysIn } from './calendar.rules.ts'
import { volumeOf } from './finance.rules.ts'
import type { Resolved } from './lines.rules.ts'
import { hullOf, isTooLarge } from './quantities.rules.ts'
import type { RealisedLine } from './realisation.schema.ts'

/** Hours that were deployed in a period, to a hundredth. */
export type Deployed = { caseManagers: number; peerExperts: number }

/** The lines of the notes that the daily work counts in hours. */
const deployedOf: Readonly<Record<string, keyof Deployed>> = {
  'case-managers': 'caseManagers',
  'peer-expert': 'peerExperts',
}

type Days = { from: string; until: string }
type Bounds = { until: string } | { because: 'period-to-come' | 'period-of-whole-months' }

/** Up to which day a period is counted. Who works with the women counts up to today. Everybody else counts whole
 *  months that are over: who may choose a period could otherwise subtract two and read the hours of one day,
 *  which tells of one woman. */
export function boundsOf({ from, until }: Days, today: string, toTheDay: boolean): Bounds {
  const last = toTheDay ? today : addDays(firstOfMonth(today), -1)
  const cut = last < until ? last : until
  if (cut < from) return { because: 'period-to-come' }
  const next = addDays(until, 1)
  const whole = from === firstOfMonth(from) && next === firstOfMonth(next)
  return toTheDay || whole ? { until: cut } : { because: 'period-of-whole-months' }
}

const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`

type Span = { from: string; until: string; cutUntil: string }

/** What was deployed against what was budgeted, with where it goes when the rest of the period is as the part
 *  that is over, and how many hours a week there are left. */
export function realise(
  lines: readonly Resolved[],
  deployed: Deployed,
  { from, until, cutUntil }: Span,
): RealisedLine[] {
  const [all, over] = [daysIn(from, until), daysIn(from, cutUntil)]
  return lines.flatMap((line) => {
    const counted = deployedOf[line.code]
    const volume = volumeOf(line)
    if (counted === undefined || volume === undefined) return []
    const budgeted = hullOf(volume).high
    const realised = exact(deployed[counted].toFixed(2))
    const forecast = realised.mul(ratio(BigInt(all), BigInt(over)))
    const rate = rateOf(line)
    return [
      {
        code: line.code,
        name: line.name,
        budgetedHours: toDecimal(budgeted, 2),
        realisedHours: toDecimal(realised, 2),
        forecastHours: toDecimal(forecast, 2),
        budgetedCents: rate ? centsOf(budgeted.mul(rate)) : null,
        forecastCents: rate ? centsOf(forecast.mul(rate)) : null,
        hoursPerWeekLeft: leftPerWeek(budgeted.sub(realised), all - over),
      },
    ]
  })
}

// A rate that was solved from next to no hours makes amounts that nobody means.
const centsOf = (amount: Exact) => (isTooLarge(amount) ? null : toWhole(amount))

// Nothing is left to steer once the period is over, and no fewer than no hours.
function leftPerWeek(left: Exact, days: number): string | null {
  if (days <= 0) return null
  return toDecimal(left.lt(0) ? zero : left.mul(ratio(7n, BigInt(days))), 2)
}

function rateOf({ factors }: Resolved): Exact | undefined {
  const rate = factors.find(({ name }) => name === 'rateCents')?.quantity
  return rate && hullOf(rate).high
}
