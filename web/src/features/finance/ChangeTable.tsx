import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { figureWords } from './figure-words.text.ts'
import type { Comparison, Factor } from './finance.api.ts'
import { financeText } from './finance.text.ts'
import { Mark } from './Mark.tsx'
import { useMoney } from './useMoney.ts'
import { useTotalWords } from './useTotalWords.ts'
import './finance.css'

type Row = {
  id: string
  what: string
  change: string
  before: React.ReactNode
  after: React.ReactNode
}
type Change = Comparison['lines'][number]

/** Two versions as two aligned columns: what is the same is not there, so that only differences are in ink. */
export function ChangeTable({ of }: { of: Comparison }) {
  const t = useText(financeText)
  const head = useHeadRows(of)
  const lines = useLineRows()
  const { before, after } = of
  const rows = [...head, ...of.lines.flatMap(lines)]
  if (rows.length === 0) return <p>{t('same')}</p>
  const columns: Column<Row>[] = [
    { id: 'what', title: t('what'), cell: (row) => row.what },
    {
      id: 'before',
      title: before.name,
      number: true,
      cell: (row) => row.before,
    },
    {
      id: 'after',
      title: after.name,
      number: true,
      cell: (row) => row.after,
    },
    { id: 'change', title: t('howChanged'), cell: (row) => row.change },
  ]
  const title = `${before.name} – ${after.name}`
  return (
    <Section title={title}>
      <Table caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </Section>
  )
}

function useHeadRows({ before, after, period }: Comparison): Row[] {
  const t = useText(financeText)
  const word = useText(figureWords)
  const { day } = useDates()
  const { number } = useMoney()
  const say = useTotalWords()
  const span = (of: Comparison['before']) =>
    t('periodIs', { from: day(of.from), until: day(of.until) })
  const weeks = (of: Comparison['before']) => `${number(of.weeks)} (${word(of.convention)})`
  const row = (what: string, of: (side: Comparison['before']) => string): Row => ({
    id: what,
    what,
    change: t('changed'),
    before: of(before),
    after: of(after),
  })
  const rows = period.some((one) => one !== 'convention') ? [row(t('period'), span)] : []
  if (before.weeks !== after.weeks) rows.push(row(t('convention'), weeks))
  const total = ({ total: sum }: Comparison['before']) => say(sum)
  return total(before) === total(after) ? rows : [...rows, row(t('total'), total)]
}

function useLineRows(): (change: Change) => Row[] {
  const t = useText(financeText)
  const word = useText(figureWords)
  const { money } = useMoney()
  const amount = (side: Change['before']) => {
    if (side === null) return t('absent')
    const { amount: known } = side
    if (known === null) return word('unknown')
    const { lowCents, highCents } = known
    return lowCents === highCents ? money(lowCents) : `${money(lowCents)}–${money(highCents)}`
  }
  return (line) => {
    const { code, change, before, after, figures } = line
    const name = after?.name ?? before?.name ?? code
    const extra = [line.movedFunding && t('movedFunding'), line.renamed && t('renamed')]
    const how = [t(change), ...extra.filter((one) => one !== false)].join(', ')
    const head = { id: code, what: name, change: how, before: amount(before), after: amount(after) }
    const rest = figures.filter(({ figure }) => figure !== 'amountCents')
    return [
      head,
      ...rest.map((one) => ({
        id: `${code}/${one.figure}`,
        what: `${name}: ${word(one.figure)}`,
        change: t(howOf(one)),
        before: <FactorValue of={one.before} />,
        after: <FactorValue of={one.after} />,
      })),
    ]
  }
}

// A figure of another kind of line is not unknown: it is not there.
function howOf({ change, before, after }: Change['figures'][number]) {
  if (before === null) return 'figureAdded'
  return after === null ? 'figureDropped' : change
}

function FactorValue({ of }: { of: Factor | null }) {
  const t = useText(financeText)
  const word = useText(figureWords)
  const { moneyOf, numberOf, number } = useMoney()
  if (of === null) return t('absent')
  const { known, name } = of
  const say = name.endsWith('Cents') ? moneyOf : numberOf
  const several = known !== null && known.readings.length > 1
  return (
    <>
      {several && known.readings.map(({ low }) => number(low)).join(' | ')}
      {!several && (known ? say(known) : word('unknown'))} <Mark of={of} known={known !== null} />
    </>
  )
}
