import type { Fault } from '../../platform/errors/problem.ts'
import type { Exact } from '../../platform/exact/index.ts'
import { exact, isWhole, zero } from '../../platform/exact/index.ts'
import { countCombinations, mostCombinations } from './combinations.rules.ts'
import type { Figure, FigureName, Period } from './figures.schema.ts'
import type { Resolved } from './lines.rules.ts'
import { resolveLine } from './lines.rules.ts'
import { hullOf, isTooLarge } from './quantities.rules.ts'
import type { Parameter } from './what-if.rules.ts'
import { isOf, withValues } from './what-if.rules.ts'
import type { AskedParameter, ParameterName } from './what-if.schema.ts'

type Reach = { line?: string; figure: FigureName }

/** Which figure of which line a parameter is. Lines are known by the codes of the notes. */
export const reaches: Readonly<Record<ParameterName, Reach>> = {
  cases: { figure: 'cases' },
  hoursPerCase: { line: 'case-managers', figure: 'hoursPerCase' },
  peerHoursPerCase: { line: 'peer-expert', figure: 'hoursPerCase' },
  expertHours: { line: 'expert-role', figure: 'hoursPerWeek' },
  expertRateCents: { line: 'expert-role', figure: 'rateCents' },
  caseManagerRateCents: { line: 'case-managers', figure: 'rateCents' },
  peerRateCents: { line: 'peer-expert', figure: 'rateCents' },
  weeks: { figure: 'weeks' },
  stayVolume: { line: 'time-out', figure: 'volume' },
  dayPriceCents: { line: 'time-out', figure: 'dayPriceCents' },
  flexCents: { line: 'flex-budget', figure: 'amountCents' },
}

const expertRole = 'expert-role'

/** Whether what is asked brings the expert role into a version that does not count it. */
export const asksExpert = (asked: readonly { name: ParameterName }[]): boolean =>
  asked.some(({ name }) => name === 'expertHours' || name === 'expertRateCents')

/** The lines with the expert role among them, at no hours, so that hours can be tried. Neither note gives its
 *  rate: it is assumed to be that of the case managers, and said so. */
export function withExpert(lines: readonly Resolved[], period: Period) {
  const found = lines.find(({ code, funding }) => code === expertRole && funding !== 'outside')
  const rate = rateOf(lines, 'case-managers')
  if (found?.factors.some(({ name, quantity }) => name === 'rateCents' && quantity !== undefined))
    return { lines: [...lines], assumedRate: undefined }
  const bare = resolveLine(
    {
      code: expertRole,
      name: expertRole,
      kind: 'hours-per-week',
      funding: 'asked',
      unit: null,
      figures: { hoursPerWeek: found?.figures.hoursPerWeek ?? nought },
    },
    period,
  )
  const factors = bare.factors.map((factor) =>
    factor.name === 'rateCents'
      ? { ...factor, quantity: rate, provenance: 'assumed' as const }
      : factor,
  )
  const others = lines.filter((line) => line !== found)
  return { lines: [...others, { ...bare, factors, needs: [] }], assumedRate: rate }
}

const nought: Figure = { form: 'exact', values: ['0'], provenance: 'assumed', source: '' }

const rateOf = (lines: readonly Resolved[], code: string) =>
  lines.find((line) => line.code === code)?.factors.find(({ name }) => name === 'rateCents')
    ?.quantity

/** What a parameter is in these lines. @returns undefined when it reaches no figure that is known */
export function baseOf(lines: readonly Resolved[], name: ParameterName): Exact | undefined {
  const reach = reaches[name]
  for (const line of lines.filter((one) => isOf(reach, one))) {
    const known = [...line.factors, line.amount].find((factor) => factor.name === reach.figure)
    if (known?.quantity) return hullOf(known.quantity).low
  }
  return undefined
}

const defaultSteps = 5

/** Values from low to high in equal steps; cents and cases only whole ones. */
export function parameterOf(asked: AskedParameter, base: Exact): Parameter {
  const [low, high] = [exact(asked.low), exact(asked.high)]
  const last = BigInt((asked.steps ?? defaultSteps) - 1)
  const step = last === 0n ? zero : high.sub(low).div(exact(last))
  const values = Array.from({ length: Number(last) + 1 }, (_, at) =>
    low.add(step.mul(exact(BigInt(at)))),
  )
  const whole = asked.name.endsWith('Cents') || asked.name === 'cases'
  const fitting = whole ? values.map((value) => value.round()) : values
  return { ...reaches[asked.name], name: asked.name, base, values: onceEach(fitting, high) }
}

function onceEach(values: readonly Exact[], high: Exact): Exact[] {
  const all = values.at(-1)?.equals(high) === false ? [...values, high] : values
  return all.filter((value, at) => all.findIndex((other) => other.equals(value)) === at)
}

/** What is wrong with what is asked, each parameter by name. */
export function faultsOfAsked(
  asked: readonly AskedParameter[],
  lines: readonly Resolved[],
): Fault[] {
  const names = asked.map(({ name }) => name)
  const faults = asked.flatMap((one, at) => {
    const path = `/parameters/${at}`
    if (names.indexOf(one.name) < at)
      return [{ path, code: 'named-twice', message: 'stands twice' }]
    return faultsOfOne(one, path, lines)
  })
  if (faults.length > 0) return faults
  const count = countCombinations(asked.map((one) => parameterOf(one, zero)))
  if (count > mostCombinations) {
    const message = `${count} combinations, at most ${mostCombinations}`
    return [{ path: '/parameters', code: 'too-many-combinations', message }]
  }
  if (!isAnyTooLarge(asked, lines)) return []
  return [{ path: '/parameters', code: 'too-large', message: 'is too large to be meant' }]
}

// At the highest of everything, beyond which nothing lies.
function isAnyTooLarge(asked: readonly AskedParameter[], lines: readonly Resolved[]): boolean {
  const highest = asked.map((one) => ({ ...parameterOf(one, zero), value: exact(one.high) }))
  return withValues(lines, highest).some(
    ({ amount: { quantity } }) => quantity && isTooLarge(hullOf(quantity).high),
  )
}

function faultsOfOne(one: AskedParameter, path: string, lines: readonly Resolved[]): Fault[] {
  const [low, high] = [exact(one.low), exact(one.high)]
  if (low.lt(0)) return [{ path: `${path}/low`, code: 'negative', message: 'is below zero' }]
  if (low.gt(high)) return [{ path, code: 'low-above-high', message: 'low is above high' }]
  if (one.name.endsWith('Cents') && !(isWhole(low) && isWhole(high)))
    return [{ path, code: 'fraction-of-a-cent', message: 'is not whole cents' }]
  if (one.name === 'cases' && !(isWhole(low) && isWhole(high)))
    return [{ path, code: 'not-whole', message: 'cases are whole' }]
  if (baseOf(lines, one.name) !== undefined) return []
  return [{ path: `${path}/name`, code: 'not-in-this-version', message: 'is unknown here' }]
}
