import type { Exact } from '../../platform/exact/index.ts'
import { exact, most, ratio, toDecimal, toWhole, zero } from '../../platform/exact/index.ts'
import { daysIn } from './calendar.rules.ts'
import type { RealisedGrantLine } from './grant-realisation.schema.ts'
import type { GrantLine } from './grants.schema.ts'

/** What the daily work came to for one organisation; stays are the programme's, since a stay is of no organisation. */
export type GrantWork = {
  caseManagerHours: number
  peerExpertHours: number
  stays: number
  stayDays: number
  flexCents: number
}

export type GrantedLine = Pick<
  GrantLine,
  'code' | 'name' | 'measure' | 'countedBy' | 'volume' | 'cents'
>
type Span = { from: string; until: string; asOf: string }

/** What was done beside each granted line that the daily work counts, and where it goes by the end of the period. */
export function realiseGrant(
  lines: readonly GrantedLine[],
  work: GrantWork,
  { from, until, asOf }: Span,
): RealisedGrantLine[] {
  const [all, over] = [daysIn(from, until), daysIn(from, asOf)]
  const rest = ratio(BigInt(all), BigInt(over))
  return lines.flatMap((line) => {
    const realised = doneFor(line, work)
    if (realised === undefined) return []
    const { code, name, measure } = line
    const granted = exact(line.volume ?? String(line.cents))
    return [
      {
        ...{ code, name, measure },
        granted: toDecimal(granted, 2),
        realised: toDecimal(realised, 2),
        forecast: toDecimal(realised.mul(rest), 2),
        leftPerWeek: leftPerWeek(granted.sub(realised), all - over),
        usedPercent: granted.equals(0) ? null : toWhole(realised.mul(100).div(granted)),
      },
    ]
  })
}

/** How much a week stays within what was granted; nothing is left to steer once the period is over. */
function leftPerWeek(left: Exact, days: number): string | null {
  return days <= 0 ? null : toDecimal(most(zero, left).mul(ratio(7n, BigInt(days))), 2)
}

/** In the measure of a line; of euros in cents. @returns undefined for what the daily work does not count */
export function doneFor(
  { countedBy, measure }: Pick<GrantedLine, 'countedBy' | 'measure'>,
  work: GrantWork,
): Exact | undefined {
  if (countedBy === 'case-managers') return exact(work.caseManagerHours.toFixed(2))
  if (countedBy === 'peer-expert') return exact(work.peerExpertHours.toFixed(2))
  if (countedBy === 'time-out')
    return exact(BigInt(measure === 'stays' ? work.stays : work.stayDays))
  return countedBy === 'flex-budget' ? exact(BigInt(work.flexCents)) : undefined
}
