import type { Exact } from '../../platform/exact/index.ts'
import { exact, most, toDecimal, zero } from '../../platform/exact/index.ts'
import type { Period } from './figures.schema.ts'
import { totalOf } from './finance.rules.ts'
import type { Resolved } from './lines.rules.ts'
import { productOf, unitOf } from './lines.rules.ts'
import type { Otherwise, OtherwiseName } from './otherwise.schema.ts'
import { reaches, withExpert } from './parameters.rules.ts'
import type { Quantity } from './quantities.rules.ts'
import { centsOf, hullOf, isTooLarge } from './quantities.rules.ts'
import { isOf } from './what-if.rules.ts'

/** From low to high, which are the same where it is known. */
export type Span = { low: string; high: string }

/** What a version is put to: other figures, cases beyond those of the version, and lines that fall away. */
export type Change = {
  figures: Partial<Record<OtherwiseName, Span>>
  casesBeyond?: number
  dropped: readonly string[]
}

type Viewed = Pick<Otherwise, 'lines' | 'figures' | 'assumedRateCents'> & {
  base: ReturnType<typeof totalOf>
  total: ReturnType<typeof totalOf>
}

/** A version beside itself under other assumptions. What stands outside the application is in neither total. */
export function putOtherwise(own: readonly Resolved[], period: Period, change: Change): Viewed {
  const base = own.filter(({ funding }) => funding !== 'outside')
  const expert = change.figures.expertHours && withExpert(own, period)
  const begun = (expert?.lines ?? own).filter(({ funding }) => funding !== 'outside')
  const figures = spansOf(begun, change)
  const changed = begun
    .filter(({ code }) => !change.dropped.includes(code))
    .map((line) => withSpans(line, figures))
  const rate = expert?.assumedRate
  return {
    base: totalOf(base),
    total: totalOf(changed),
    lines: linesOf(base, changed),
    figures: names.map((name) => ({
      name,
      before: writtenOf(quantityOf(base, name)),
      after: writtenOf(quantityOf(changed, name)),
    })),
    assumedRateCents: rate ? toDecimal(hullOf(rate).low) : null,
  }
}

const names = ['cases', 'hoursPerCase', 'peerHoursPerCase', 'expertHours', 'stayVolume'] as const

type Spans = ReadonlyMap<OtherwiseName, Quantity>

function spansOf(lines: readonly Resolved[], { figures, casesBeyond }: Change): Spans {
  const given = Object.entries(figures) as [OtherwiseName, Span][]
  const spans = new Map(
    given.map(([name, { low, high }]) => [name, [{ low: exact(low), high: exact(high) }]] as const),
  )
  const cases = quantityOf(lines, 'cases')
  if (casesBeyond === undefined || cases === undefined) return spans
  const beyond = (of: Exact) => most(zero, of.add(exact(BigInt(casesBeyond))))
  const { low, high } = hullOf(cases)
  return spans.set('cases', [{ low: beyond(low), high: beyond(high) }])
}

/** What a figure is in these lines, where it is known. */
function quantityOf(lines: readonly Resolved[], name: OtherwiseName): Quantity | undefined {
  const reach = reaches[name]
  const found = lines.filter((line) => isOf(reach, line)).flatMap(({ factors }) => factors)
  return found.find((factor) => factor.name === reach.figure && factor.quantity)?.quantity
}

function withSpans(line: Resolved, spans: Spans): Resolved {
  const set = new Map(
    [...spans].flatMap(([name, quantity]) =>
      isOf(reaches[name], line) ? [[reaches[name].figure, quantity] as const] : [],
    ),
  )
  if (set.size === 0) return line
  const factors = line.factors.map((factor) => {
    const quantity = set.get(factor.name)
    return quantity ? { ...factor, quantity, provenance: 'assumed' as const } : factor
  })
  const product = productOf(factors, unitOf(line))
  // Beyond what anybody means it is open, and the total says *at least*.
  const quantity = product && isTooLarge(hullOf(product).high) ? undefined : product
  return { ...line, factors, amount: { ...line.amount, quantity, provenance: 'derived' } }
}

function linesOf(before: readonly Resolved[], after: readonly Resolved[]): Otherwise['lines'] {
  const codes = [...new Set([...before, ...after].map(({ code }) => code))]
  return codes.map((code) => {
    const [was, is] = [before, after].map((lines) => lines.find((line) => line.code === code))
    const [one, other] = [amountOf(was), amountOf(is)]
    return {
      code,
      name: is?.name ?? was?.name ?? code,
      change: changeOf(was && (one ?? 'open'), is && (other ?? 'open')),
      before: one,
      after: other,
    }
  })
}

const amountOf = (line: Resolved | undefined) =>
  line?.amount.quantity ? centsOf(line.amount.quantity) : null

type Amount = ReturnType<typeof amountOf> | 'open' | undefined

function changeOf(was: Amount, is: Amount): Otherwise['lines'][number]['change'] {
  if (was === undefined) return 'added'
  if (is === undefined) return 'dropped'
  return JSON.stringify(was) === JSON.stringify(is) ? 'same' : 'changed'
}

function writtenOf(quantity: Quantity | undefined): Span | null {
  if (quantity === undefined) return null
  const { low, high } = hullOf(quantity)
  return { low: toDecimal(low), high: toDecimal(high) }
}
