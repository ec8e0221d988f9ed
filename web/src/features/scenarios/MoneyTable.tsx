import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { outcomesText } from './outcomes.text.ts'
import type { Money } from './scenarios.api.ts'
import type { Beside, Side } from './sides.ts'
import { useSpans } from './useSpans.ts'

type Total = Money['total']
type Row = { code: string; name: string }

/** The lines of the budget that each side is put to, as budgeted and as they become. */
export function MoneyTable({ sides }: Beside) {
  const t = useText(outcomesText)
  const { day } = useDates()
  const { money: euros } = useSpans()
  const columns = useColumns(sides)
  const [base] = sides.flatMap(({ outcome }) => outcome.money ?? [])
  if (base === undefined) return <p>{t('noBudget')}</p>
  const rate = sides.flatMap(({ outcome }) => outcome.money?.assumedRateCents ?? [])[0]
  const { name, from, until } = base
  return (
    <>
      <p className="soft">{t('moneyIs', { name, from: day(from), until: day(until) })}</p>
      <Table
        caption={t('money')}
        columns={columns}
        rows={rowsOf(sides, [t('total'), t('difference')])}
        rowKey={({ code }) => code}
      />
      {rate && <p className="soft">{t('assumedRate', { rate: euros(Number(rate)) })}</p>}
    </>
  )
}

function rowsOf(sides: readonly Side[], [total, difference]: [string, string]): Row[] {
  const lines = sides.flatMap(({ outcome }) => outcome.money?.lines ?? [])
  const named = new Map(lines.map(({ code, name }) => [code, name]))
  return [
    ...[...named].map(([code, name]) => ({ code, name })),
    { code: 'total', name: total },
    { code: 'difference', name: difference },
  ]
}

function useColumns(sides: readonly Side[]): Column<Row>[] {
  const t = useText(outcomesText)
  const { before, after } = useCells()
  const [base] = sides.flatMap(({ outcome }) => outcome.money ?? [])
  return [
    { id: 'what', title: t('what'), cell: ({ name }) => name },
    {
      id: 'budgeted',
      title: t('asBudgeted'),
      number: true,
      cell: ({ code }) => (base ? before(base, code) : '–'),
    },
    ...sides.map(({ id, name, outcome }) => ({
      id,
      title: name,
      number: true,
      cell: ({ code }: Row) => (outcome.money ? after(outcome.money, code) : t('noBudget')),
    })),
  ]
}

function useCells() {
  const t = useText(outcomesText)
  const { amounts, money } = useSpans()
  const isWhole = ({ unknown }: Total) => unknown.length === 0
  const sum = (total: Total) => (isWhole(total) ? amounts(total) : `≥ ${amounts(total)}`)
  const known = (cents: Parameters<typeof amounts>[0] | null) =>
    cents ? amounts(cents) : t('unknownAmount')
  const line = (of: Money, code: string) => of.lines.find((one) => one.code === code)
  return {
    before: (of: Money, code: string) => {
      if (code === 'total') return sum(of.base)
      if (code === 'difference') return '–'
      const found = line(of, code)
      if (found === undefined || found.change === 'added') return t('notThere')
      return known(found.before)
    },
    after: (of: Money, code: string) => {
      if (code === 'total') return <strong>{sum(of.total)}</strong>
      if (code === 'difference') return differenceOf(of, money) ?? t('unknownAmount')
      const found = line(of, code)
      if (found === undefined) return t('notThere')
      return found.change === 'dropped' ? t('dropped') : known(found.after)
    },
  }
}

// Of an open total there is no difference to tell.
function differenceOf({ base, total }: Money, money: (cents: number) => string) {
  if (base.unknown.length > 0 || total.unknown.length > 0) return undefined
  const [low, high] = [total.lowCents - base.highCents, total.highCents - base.lowCents]
  return low === high ? money(low) : `${money(low)} – ${money(high)}`
}
