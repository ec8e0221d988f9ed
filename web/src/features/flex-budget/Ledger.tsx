import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { Entry, ShareAccount } from './envelopes.api.ts'
import { envelopesText } from './envelopes.text.ts'
import { flexWords } from './flex-words.text.ts'
import { useMoney } from './useMoney.ts'

type Of = NonNullable<ShareAccount['ledger']>
type PerCode = Of['byCategory'][number]

/** The ledger of one organisation, with what was spent on what. */
export function Ledger({ of }: { of: Of }) {
  const t = useText(envelopesText)
  const money = useMoney()
  const columns = useEntryColumns()
  return (
    <div className="stack">
      <p className="soft">{t('ledgerLead')}</p>
      {of.undecidedCents > 0 && <p>{t('undecided', { amount: money(of.undecidedCents) })}</p>}
      {of.receiptsMissing > 0 && <p>{t('receiptsMissing', { count: of.receiptsMissing })}</p>}
      <Table
        caption={t('ledger')}
        columns={columns}
        rows={of.entries}
        rowKey={({ number }) => String(number)}
      />
      <Sums title={t('perCategory')} of={of.byCategory} />
      <Sums title={t('perAim')} of={of.byAim} />
    </div>
  )
}

function useEntryColumns(): Column<Entry>[] {
  const t = useText(envelopesText)
  const word = useText(flexWords)
  const money = useMoney()
  const { day } = useDates()
  const what = ({ kind, category, aim }: Entry) =>
    [word(kind), category && word(category), aim && word(aim).toLowerCase()]
      .filter(Boolean)
      .join(', ')
  return [
    { id: 'number', title: t('number'), cell: ({ number }) => number },
    { id: 'day', title: t('day'), cell: ({ occurredOn }) => day(occurredOn) },
    { id: 'what', title: t('what'), cell: what },
    { id: 'receipt', title: t('receipt'), cell: ({ receipt }) => receipt && word(receipt) },
    { id: 'amount', title: t('amount'), number: true, cell: (one) => money(one.amountCents) },
    { id: 'balance', title: t('balance'), number: true, cell: (one) => money(one.balanceCents) },
  ]
}

function Sums({ title, of }: { title: string; of: readonly PerCode[] }) {
  const t = useText(envelopesText)
  const word = useText(flexWords)
  const money = useMoney()
  if (of.length === 0) return null
  const columns: Column<PerCode>[] = [
    { id: 'code', title, cell: ({ code }) => word(code as 'food') },
    { id: 'count', title: t('count'), number: true, cell: ({ count }) => count },
    { id: 'cents', title: t('amount'), number: true, cell: ({ cents }) => money(cents) },
  ]
  return (
    <Table caption={title} captionShown columns={columns} rows={of} rowKey={(one) => one.code} />
  )
}
