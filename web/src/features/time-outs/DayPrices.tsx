import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../platform/language/language.ts'
import { formatCents, numberFrom } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import type { Price } from './plan.api.ts'
import { prices, setPrice } from './plan.api.ts'
import { planText } from './plan.text.ts'
import type { StepField, Values } from './StepForm.tsx'
import { StepForm } from './StepForm.tsx'

/** What a day costs, by period, with where that comes from; set by who is about the money. */
export function DayPrices({ mayChange }: { mayChange: boolean }) {
  const t = useText(planText)
  const asked = useQuery(prices)
  const columns = useColumns()
  const change: Column<Price> = {
    ...{ id: 'change', title: t('action'), alone: true },
    cell: (price) => <ChangePrice of={price} />,
  }
  return (
    <Answer of={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="soft">{t('noPeriods')}</p>
        ) : (
          <Table
            caption={t('prices')}
            columns={mayChange ? [...columns, change] : columns}
            rows={items}
            rowKey={({ periodId }) => periodId}
          />
        )
      }
    </Answer>
  )
}

function useColumns(): Column<Price>[] {
  const t = useText(planText)
  const language = useLanguage()
  const { day } = useDates()
  return [
    {
      id: 'period',
      title: t('period'),
      cell: ({ fromOn, untilOn }) => t('span', { from: day(fromOn), until: day(untilOn) }),
    },
    {
      ...{ id: 'price', title: t('dayPrice'), number: true },
      cell: ({ dayPriceCents: cents }) =>
        cents === null ? t('unknown') : formatCents(cents, language),
    },
    {
      id: 'source',
      title: t('source'),
      cell: ({ provenance, source }) =>
        provenance === 'unknown' ? (source ?? '–') : `${t(provenance).toLowerCase()}: ${source}`,
    },
  ]
}

function ChangePrice({ of }: { of: Price }) {
  const t = useText(planText)
  const { day } = useDates()
  const span = t('span', { from: day(of.fromOn), until: day(of.untilOn) })
  return (
    <DialogButton look="subtle" verb={t('setPrice')} title={`${t('setPrice')}: ${span}`}>
      {(close) => <PriceForm of={of} onDone={close} />}
    </DialogButton>
  )
}

function PriceForm({ of, onDone }: { of: Price; onDone: () => void }) {
  const t = useText(planText)
  const options = (['stated', 'derived', 'assumed', 'unknown'] as const).map((value) => ({
    value,
    label: t(value),
  }))
  const fields: StepField[] = [
    {
      ...{ name: 'euros', label: t('euros'), kind: 'number', optional: true },
      description: t('eurosHint'),
    },
    { name: 'provenance', label: t('provenance'), kind: 'choice', options },
    { name: 'source', label: t('source'), kind: 'words', value: of.source ?? '' },
  ]
  const send = ({ euros = '', ...said }: Values, headers: Parameters<typeof setPrice>[1]) => {
    const cents = Math.round(numberFrom(euros) * 100)
    const dayPriceCents = euros.trim() === '' ? null : cents
    return setPrice({ id: of.periodId, body: { ...said, dayPriceCents } as never }, headers)
  }
  return (
    <StepForm
      verb={t('save')}
      fields={fields}
      send={send}
      refresh={[['time-outs']]}
      onDone={onDone}
    />
  )
}
