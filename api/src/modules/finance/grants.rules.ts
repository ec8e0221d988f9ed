import type { Fault } from '../../platform/errors/problem.ts'
import { exact, isWhole } from '../../platform/exact/index.ts'
import type { AwardBody } from './grant-decisions.schema.ts'
import type { GrantLine } from './grants.schema.ts'

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

/** What is wrong with an amount in cents. @param path JSON pointer to it */
function faultsOfCents(cents: number, path: string): Fault[] {
  if (cents < 0) return [fault(path, 'negative', 'is below zero')]
  return Number.isInteger(cents) ? [] : [fault(path, 'fraction-of-a-cent', 'is not whole cents')]
}

/** What the daily work beside a line can be counted in. */
const fitting: Record<NonNullable<GrantLine['countedBy']>, readonly GrantLine['measure'][]> = {
  'case-managers': ['hours'],
  'peer-expert': ['hours'],
  'time-out': ['days', 'stays'],
  'flex-budget': ['euros'],
}

/** What is wrong with lines, each figure by name and all at once. */
export function faultsOfGrantLines(lines: readonly GrantLine[]): Fault[] {
  const codes = lines.map(({ code }) => code)
  return lines.flatMap((line, at) => {
    const path = `/lines/${at}`
    const twice = codes.indexOf(line.code) < at
    return [
      ...(twice ? [fault(`${path}/code`, 'code-twice', 'stands there already')] : []),
      ...faultsOfCents(line.cents, `${path}/cents`),
      ...faultsOfVolume(line, `${path}/volume`),
      ...faultsOfCount(line, `${path}/countedBy`),
    ]
  })
}

function faultsOfVolume({ measure, volume }: GrantLine, path: string): Fault[] {
  if (measure === 'euros')
    return volume === null ? [] : [fault(path, 'not-of-this-line', 'is of no line in euros')]
  if (volume === null) return [fault(path, 'no-volume', 'says how much')]
  const value = exact(volume)
  if (value.lt(0)) return [fault(path, 'negative', 'is below zero')]
  if (value.gt(1_000_000)) return [fault(path, 'too-large', 'is too large to be meant')]
  const whole = measure === 'hours' ? isWhole(value.mul(100)) : isWhole(value)
  return whole ? [] : [fault(path, 'not-whole', 'is finer than it is counted')]
}

const faultsOfCount = ({ countedBy, measure }: GrantLine, path: string): Fault[] =>
  countedBy === null || fitting[countedBy].includes(measure)
    ? []
    : [fault(path, 'not-of-this-line', 'is counted otherwise')]

export const sumOfCents = (of: readonly { cents: number }[]): number =>
  of.reduce((sum, { cents }) => sum + cents, 0)

type Planned = {
  until: string
  /** Planned before, and not dropped. */
  planned: readonly { cents: number }[]
}

/** What is wrong with an award: its lines, money that is planned beyond it, or days that cannot be. */
export function faultsOfAward(body: AwardBody, { until, planned }: Planned): Fault[] {
  const { lines, instalments, dues, on, accountabilityBy } = body
  const own = [
    ...faultsOfGrantLines(lines),
    ...instalments.flatMap(({ cents }, at) =>
      faultsOfInstalment(cents, `/instalments/${at}/cents`),
    ),
    ...dues.flatMap(({ dueOn }, at) => faultsOfDueDay(dueOn, on, `/dues/${at}/dueOn`)),
    ...instalments.flatMap(({ dueOn }, at) =>
      faultsOfDueDay(dueOn, on, `/instalments/${at}/dueOn`),
    ),
  ]
  if (lines.length === 0) own.push(fault('/lines', 'no-lines', 'are none'))
  if (accountabilityBy <= until)
    own.push(fault('/accountabilityBy', 'before-period-ends', 'lies in the period'))
  return own.length > 0 ? own : faultsOfPlan(body, sumOfCents(planned))
}

const faultsOfInstalment = (cents: number, path: string): Fault[] =>
  cents === 0 ? [fault(path, 'nothing', 'is nought')] : faultsOfCents(cents, path)

const faultsOfDueDay = (dueOn: string, on: string, path: string): Fault[] =>
  dueOn < on ? [fault(path, 'before-the-decision', 'lies before the decision')] : []

function faultsOfPlan({ lines, instalments }: AwardBody, before: number): Fault[] {
  const granted = sumOfCents(lines)
  if (before > granted)
    return [fault('/lines', 'below-planned', 'come to less than is planned to be paid')]
  let sum = before
  const above = instalments.findIndex(({ cents }) => {
    sum += cents
    return sum > granted
  })
  const path = `/instalments/${above}/cents`
  return above < 0 ? [] : [fault(path, 'above-granted', 'comes to more than was granted')]
}

/** What is wrong with what is settled: below nought, a part of a cent, or more than was granted. */
export function faultsOfSettlement(settledCents: number, grantedCents: number): Fault[] {
  const own = faultsOfCents(settledCents, '/settledCents')
  if (own.length > 0 || settledCents <= grantedCents) return own
  return [fault('/settledCents', 'above-granted', 'is more than was granted')]
}
