import { toDecimal } from '../../platform/exact/index.ts'
import type { Computation } from './budgets.schema.ts'
import { weeksOf } from './calendar.rules.ts'
import type { LineChange } from './compare.rules.ts'
import type { Comparison } from './comparison.schema.ts'
import type { Period } from './figures.schema.ts'
import type { Budget } from './finance.rules.ts'
import { computeBudget, volumeOf } from './finance.rules.ts'
import type { Factor, Resolved } from './lines.rules.ts'
import type { FactorView, LineBody, LineView } from './lines.schema.ts'
import type { Quantity } from './quantities.rules.ts'
import { centsOf, hullOf } from './quantities.rules.ts'

const known = (of: Quantity) => {
  const { low, high } = hullOf(of)
  return { low: toDecimal(low), high: toDecimal(high) }
}

const viewFactor = ({ name, quantity, provenance, source, from }: Factor): FactorView => ({
  name,
  known: quantity
    ? { ...known(quantity), readings: quantity.map((reading) => known([reading])) }
    : null,
  provenance,
  source,
  from,
})

type Around = Pick<LineBody, 'note' | 'organisationIds'>

function viewLine(line: Resolved, around: Around): LineView {
  const { code, name, kind, funding, unit, figures, amount, computed, factors, needs } = line
  const volume = volumeOf(line)
  return {
    code,
    name,
    kind,
    funding,
    unit,
    figures,
    ...around,
    factors: factors.map(viewFactor),
    volume: volume ? known(volume) : null,
    amount: amount.quantity
      ? {
          ...centsOf(amount.quantity),
          readings: amount.quantity.map((reading) => centsOf([reading])),
          provenance: amount.provenance,
          from: amount.from,
        }
      : null,
    computed: computed ? centsOf(computed) : null,
    needs: [...needs],
  }
}

type Content = Period & {
  lines: readonly LineBody[]
  printed: { cents: number; source: string } | null
}

/** A version as it is shown: each line with what follows from it, the totals, and what was printed. */
export function viewBudget(content: Content): Computation & { budget: Budget } {
  const budget = computeBudget(content.lines, content)
  const { total, outside } = budget
  const weeks = toDecimal(weeksOf(content))
  const lines = budget.lines.map((line, at) => {
    const { note = '', organisationIds = [] } = content.lines[at] ?? {}
    return viewLine(line, { note, organisationIds })
  })
  return {
    budget,
    weeks,
    lines,
    total: viewTotal(total),
    outside: viewTotal(outside),
    printed: content.printed && {
      ...content.printed,
      differenceCents: differenceOf(content, total),
    },
  }
}

export const viewTotal = ({ unknown, ambiguous, ...cents }: Budget['total']) => ({
  ...cents,
  unknown: [...unknown],
  ambiguous: [...ambiguous],
})

// Beside a total that is a range or only a part there is no one difference to tell.
function differenceOf({ printed }: Content, { lowCents, highCents, unknown }: Budget['total']) {
  if (printed === null || unknown.length > 0 || lowCents !== highCents) return null
  return lowCents - printed.cents
}

const viewSide = (line: Resolved | undefined) =>
  line
    ? { name: line.name, amount: line.amount.quantity ? centsOf(line.amount.quantity) : null }
    : null

export const viewChange = ({ before, after, figures, ...change }: LineChange) => ({
  ...change,
  before: viewSide(before),
  after: viewSide(after),
  figures: figures.map((one): Comparison['lines'][number]['figures'][number] => ({
    figure: one.figure,
    change: one.change,
    before: one.before ? viewFactor(one.before) : null,
    after: one.after ? viewFactor(one.after) : null,
  })),
})
