import type { showBudget as Shows } from '../modules/finance/index.ts'
import { readBudget } from './budget.read.ts'
import { programmeOption } from './period.ts'
import type { Answer, Verb } from './verb.ts'

/** `stapteam budget show <slug>`: a version of a budget, computed to the cent, with how each figure is known. */
export const budgetShow: Verb = {
  name: 'budget show',
  summary: 'a version of a budget, computed to the cent, with how each figure is known',
  options: programmeOption,
  words: ['slug'],
  run: async (context) => {
    const [slug = ''] = context.words
    const { showBudget } = await import('../modules/finance/index.ts')
    const { programme, found } = await readBudget(context, (tx) => showBudget(tx, slug))
    return { programme, ...describe(found) }
  },
}

/** `stapteam budget compare <slug> <slug>`: what differs between two versions, line by line. */
export const budgetCompare: Verb = {
  name: 'budget compare',
  summary: 'what differs between two versions of a budget, line by line',
  options: programmeOption,
  words: ['before', 'after'],
  run: async (context) => {
    const [before = '', after = ''] = context.words
    const { answerComparison } = await import('../modules/finance/index.ts')
    const { programme, found } = await readBudget(context, (tx) =>
      answerComparison(tx, [before, after]),
    )
    return { programme, ...found }
  },
}

type Shown = NonNullable<Awaited<ReturnType<typeof Shows>>>

function describe({ slug, name, from, until, convention, weeks, ...shown }: Shown): Answer {
  const { lines, total, outside, printed } = shown
  const { lowCents, highCents, unknown } = total
  const isOne = lowCents === highCents && unknown.length === 0
  return {
    slug,
    name,
    period: { from, until, convention, weeks },
    totalCents: isOne ? lowCents : null,
    total,
    outside,
    printed: printed && {
      totalCents: printed.cents,
      differenceCents: printed.differenceCents,
      source: printed.source,
    },
    lines: lines.map(describeLine),
  }
}

function describeLine({ code, name, kind, funding, amount, ...line }: Shown['lines'][number]) {
  const { volume, factors, needs, note } = line
  const price = factors.find((factor) => factor.name.endsWith('Cents'))
  const isOne = amount && amount.lowCents === amount.highCents
  return {
    code,
    name,
    kind,
    funding,
    amountCents: isOne ? amount.lowCents : null,
    amount,
    volume: volume && { ...volume, of: kind === 'days' ? 'days' : 'hours' },
    price: price?.known ? { cents: price.known, provenance: price.provenance } : null,
    needs,
    note,
  }
}
