import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { figureWords } from './figure-words.text.ts'
import type { Factor, Line } from './finance.api.ts'
import { financeText } from './finance.text.ts'
import { Mark } from './Mark.tsx'
import { useMoney } from './useMoney.ts'
import './finance.css'

type Props = { title: string; lines: readonly Line[] }

/** The lines as in the note's table, each figure with how it is known. */
export function LineTable({ title, lines }: Props) {
  const t = useText(financeText)
  const columns: Column<Line>[] = [
    { id: 'line', title: t('line'), cell: (line) => <LineName of={line} /> },
    { id: 'volume', title: t('volume'), cell: (line) => <Figures of={line} /> },
    { id: 'price', title: t('price'), number: true, cell: (line) => <Price of={line} /> },
    { id: 'amount', title: t('amount'), number: true, cell: (line) => <Amount of={line} /> },
  ]
  return <Table caption={title} columns={columns} rows={lines} rowKey={({ code }) => code} />
}

function LineName({ of: { name, note, funding, needs } }: { of: Line }) {
  const t = useText(financeText)
  const word = useText(figureWords)
  return (
    <div>
      {name}
      {funding !== 'asked' && <span className="finance-note">{word(funding)}</span>}
      {note && <span className="finance-note">{note}</span>}
      {needs.length > 0 && (
        <span className="finance-note">
          {t('needs', { figures: needs.map((figure) => word(figure)).join(', ') })}
        </span>
      )}
    </div>
  )
}

function Figures({ of: { factors, volume, kind } }: { of: Line }) {
  const word = useText(figureWords)
  const { numberOf } = useMoney()
  const shown = factors.filter(({ name }) => !name.endsWith('Cents'))
  if (shown.length === 0) return '–'
  return (
    <>
      {volume && word(kind === 'days' ? 'days' : 'hours', { number: numberOf(volume) })}
      {shown.map((factor) => (
        <FactorWords key={factor.name} of={factor} />
      ))}
    </>
  )
}

function FactorWords({ of }: { of: Factor }) {
  const word = useText(figureWords)
  const { numberOf, number } = useMoney()
  const { name, known } = of
  const several = known && known.readings.length > 1
  return (
    <span className="finance-note">
      {word(name)}: {several && known.readings.map(({ low }) => number(low)).join(' | ')}
      {!several && (known ? numberOf(known) : word('unknown'))} <Mark of={of} known={!!known} />
    </span>
  )
}

function Price({ of: { factors } }: { of: Line }) {
  const word = useText(figureWords)
  const { moneyOf } = useMoney()
  const price = factors.find(({ name }) => name.endsWith('Cents'))
  if (price === undefined) return '–'
  return (
    <>
      {price.known ? moneyOf(price.known) : word('unknown')}{' '}
      <Mark of={price} known={!!price.known} />
    </>
  )
}

function Amount({ of: { amount, computed, figures } }: { of: Line }) {
  const t = useText(financeText)
  const word = useText(figureWords)
  const { money } = useMoney()
  const source = figures.amountCents?.source ?? ''
  if (amount === null)
    return (
      <>
        {word('unknown')} <Mark of={{ provenance: 'stated', source, from: 'line' }} known={false} />
      </>
    )
  const { lowCents, highCents, provenance, from } = amount
  const differs = computed !== null && computed.lowCents !== lowCents
  return (
    <>
      {lowCents === highCents ? money(lowCents) : `${money(lowCents)}–${money(highCents)}`}{' '}
      <Mark of={{ provenance, source, from }} known />
      {differs && (
        <span className="finance-note">{t('computed', { amount: money(computed.lowCents) })}</span>
      )}
    </>
  )
}
