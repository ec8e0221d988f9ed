import { exact, most, ratio, toDecimal } from '../../platform/exact/index.ts'
import { daysIn } from './calendar.rules.ts'
import type { Done } from './done.rules.ts'
import { budgetedOf, countedOf } from './done.rules.ts'
import { totalOf } from './finance.rules.ts'
import type { Resolved } from './lines.rules.ts'
import type { Quantity } from './quantities.rules.ts'
import { centsOf, exactly, hullOf, isTooLarge, times } from './quantities.rules.ts'
import type { Realisation, RealisedLine } from './realisation.schema.ts'
import { steerBy } from './steering.rules.ts'

type Span = { from: string; until: string; cutUntil: string }
type Realised = Pick<Realisation, 'lines' | 'uncounted' | 'totals'>

/** What was done against what was budgeted, with where it goes when the rest of the period is as the part that is
 *  over, and what there is left. What stands outside the application is left out. */
export function realise(own: readonly Resolved[], done: Done, span: Span): Realised {
  const asked = own.filter(({ funding }) => funding !== 'outside')
  const read = asked.flatMap((line) => readLine(line, done, span) ?? [])
  const uncounted = asked.filter(({ code }) => !read.some(({ view }) => view.code === code))
  const forecast = totalOf([
    ...read.map(({ view: { code }, cents }) => ({ code, amount: { ...nothing, quantity: cents } })),
    ...uncounted,
  ])
  const budgeted = totalOf(asked)
  return {
    lines: read.map(({ view }) => view),
    uncounted: uncounted.map(({ code, name }) => ({ code, name })),
    totals: {
      budgeted: viewOf(budgeted),
      forecast: viewOf(forecast),
      room: roomOf(budgeted, forecast),
    },
  }
}

const nothing = { name: 'amountCents', provenance: 'derived', source: '', from: 'solved' } as const

type Total = ReturnType<typeof totalOf>
const viewOf = ({ unknown, ambiguous, ...cents }: Total) => ({
  ...cents,
  unknown: [...unknown],
  ambiguous: [...ambiguous],
})

// Beside something that is unknown nobody knows what is left.
function roomOf(budgeted: Total, forecast: Total) {
  if (budgeted.unknown.length + forecast.unknown.length > 0) return null
  return {
    lowCents: budgeted.lowCents - forecast.highCents,
    highCents: budgeted.highCents - forecast.lowCents,
  }
}

function readLine(line: Resolved, done: Done, { from, until, cutUntil }: Span) {
  const counted = countedOf(line, done)
  if (counted === undefined) return undefined
  const { unit, realised, ahead } = counted
  const [over, rest] = [daysIn(from, cutUntil), daysIn(from, until) - daysIn(from, cutUntil)]
  const goesOn = realised.mul(ratio(BigInt(rest), BigInt(over)))
  const forecast = rest <= 0 ? realised : realised.add(most(goesOn, ahead))
  const budgeted = budgetedOf(line, unit)
  const cents = knownCents(exactly(forecast), priceOf(line, unit))
  const view: RealisedLine = {
    code: line.code,
    name: line.name,
    unit,
    budgeted: budgeted ? spanOf(budgeted) : null,
    realised: toDecimal(realised, 2),
    forecast: toDecimal(forecast, 2),
    budgetedCents: line.amount.quantity ? centsOf(line.amount.quantity) : null,
    forecastCents: cents ? centsOf(cents) : null,
    perWeekSoFar: toDecimal(realised.mul(ratio(7n, BigInt(over))), 2),
    ...steerBy(line, { budgeted, realised, forecast, rest }),
  }
  return { view, cents }
}

function spanOf(of: Quantity) {
  const { low, high } = hullOf(of)
  return { low: toDecimal(low, 2), high: toDecimal(high, 2) }
}

// A rate that was solved from next to no hours makes amounts that nobody means.
function knownCents(volume: Quantity, price: Quantity | undefined): Quantity | undefined {
  const cents = price && times(volume, price)
  return cents && isTooLarge(hullOf(cents).high) ? undefined : cents
}

function priceOf({ factors }: Resolved, unit: RealisedLine['unit']): Quantity | undefined {
  if (unit === 'cents') return exactly(exact(1n))
  const name = unit === 'hours' ? 'rateCents' : 'dayPriceCents'
  return factors.find((factor) => factor.name === name)?.quantity
}
