import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { Envelopes } from './envelopes.api.ts'
import { envelopesText } from './envelopes.text.ts'
import { useMoney } from './useMoney.ts'

type Transfer = Envelopes['transfers'][number]

/** What was given, and what passed from one share to another. */
export function Transfers({ of }: { of: readonly Transfer[] }) {
  const t = useText(envelopesText)
  const money = useMoney()
  const { day } = useDates()
  if (of.length === 0) return null
  const columns: Column<Transfer>[] = [
    { id: 'day', title: t('day'), cell: ({ madeAt }) => day(dayOf(madeAt)) },
    { id: 'from', title: t('from'), cell: ({ from }) => from ?? t('outside') },
    { id: 'to', title: t('to'), cell: ({ to }) => to ?? t('outside') },
    { id: 'amount', title: t('amount'), number: true, cell: (one) => money(one.amountCents) },
    {
      id: 'reason',
      title: t('reason'),
      cell: ({ reason }) => (reason === 'unfunded-expense' ? t(reason) : reason),
    },
  ]
  return (
    <Section title={t('transfers')}>
      <Table caption={t('transfers')} columns={columns} rows={of} rowKey={({ id }) => id} />
    </Section>
  )
}
