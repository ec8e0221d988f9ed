import type { Exact } from '../../platform/exact/index.ts'
import { exact, most, ratio, toDecimal, zero } from '../../platform/exact/index.ts'
import type { Resolved } from './lines.rules.ts'
import type { Quantity } from './quantities.rules.ts'
import { hullOf } from './quantities.rules.ts'
import type { RealisedLine } from './realisation.schema.ts'

type Steered = { budgeted: Quantity | undefined; realised: Exact; forecast: Exact; rest: number }
type Steer = Pick<RealisedLine, 'outcome' | 'left' | 'leftPerWeek' | 'casesWithin' | 'staysWithin'>

/** The longest stay (later note, §2d). */
const stayDays = exact(14n)

/** Whether it stays within what was budgeted, and how much a week does: of a range its lowest, so that it is so
 *  however the range is read. Nothing is left to steer once the period is over. */
export function steerBy(line: Resolved, { budgeted, realised, forecast, rest }: Steered): Steer {
  const none = { left: null, leftPerWeek: null, casesWithin: null, staysWithin: null }
  if (budgeted === undefined) return { outcome: 'unknown', ...none }
  const { low, high } = hullOf(budgeted)
  const surely = forecast.lte(low) ? 'within' : 'above'
  const outcome = surely === 'above' && forecast.lte(high) ? 'unknown' : surely
  if (rest <= 0) return { outcome, ...none }
  const left = most(zero, low.sub(realised))
  const perWeek = left.mul(ratio(7n, BigInt(rest)))
  return {
    outcome,
    left: toDecimal(left, 2),
    leftPerWeek: toDecimal(perWeek, 2),
    casesWithin: casesWithin(line, perWeek),
    staysWithin: line.kind === 'days' ? Number(left.div(stayDays).floor().valueOf()) : null,
  }
}

function casesWithin({ kind, factors }: Resolved, perWeek: Exact): number | null {
  const each = factors.find(({ name }) => name === 'hoursPerCase')?.quantity
  if (kind !== 'hours-per-case' || each === undefined) return null
  const { high } = hullOf(each)
  return high.equals(0) ? null : Number(perWeek.div(high).floor().valueOf())
}
