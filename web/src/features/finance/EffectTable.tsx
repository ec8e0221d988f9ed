import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { WhatIf } from './finance.api.ts'
import { useMoney } from './useMoney.ts'
import { whatIfText } from './what-if.text.ts'

type Effect = WhatIf['effects'][number]

/** The chart as a table. */
export function EffectTable({ effects }: { effects: readonly Effect[] }) {
  const t = useText(whatIfText)
  const { money, number } = useMoney()
  const value = ({ name }: Effect, of: string) =>
    name.endsWith('Cents') ? money(Math.round(Number(of))) : number(of)
  const signed = (cents: number) => `${cents > 0 ? '+\u2060' : ''}${money(cents)}`
  const columns: Column<Effect>[] = [
    { id: 'what', title: t('what'), cell: ({ name }) => t(name) },
    { id: 'from', title: t('from'), number: true, cell: (one) => value(one, one.low) },
    { id: 'until', title: t('until'), number: true, cell: (one) => value(one, one.high) },
    { id: 'low', title: t('lowEffect'), number: true, cell: (one) => signed(one.lowCents) },
    { id: 'high', title: t('highEffect'), number: true, cell: (one) => signed(one.highCents) },
  ]
  return <Table caption={t('alone')} columns={columns} rows={effects} rowKey={({ name }) => name} />
}
