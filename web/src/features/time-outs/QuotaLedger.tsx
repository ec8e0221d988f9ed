import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import type { Entry, Said } from './plan.api.ts'
import { ledgerOf } from './plan.api.ts'
import { planText } from './plan.text.ts'
import type { Period } from './time-outs.api.ts'
import { useTimeOutWord } from './useTimeOutOptions.ts'

/** What was reserved, used and given back in a period, and what its quota was when. */
export function QuotaLedger({ of }: { of: Period }) {
  const t = useText(planText)
  const { day } = useDates()
  const title = t('ledgerOf', { from: day(of.fromOn), until: day(of.untilOn) })
  return (
    <div className="not-on-paper">
      <DialogButton look="subtle" verb={t('ledger')} title={title}>
        {() => <Entries periodId={of.periodId} title={title} />}
      </DialogButton>
    </div>
  )
}

function Entries({ periodId, title }: { periodId: string; title: string }) {
  const t = useText(planText)
  const asked = useQuery(ledgerOf(periodId))
  const columns = useEntryColumns()
  const said = useSaidColumns()
  return (
    <Answer of={asked}>
      {({ entries, quotas }) => (
        <div className="stack">
          <p className="soft">{t('ledgerLead')}</p>
          {entries.length === 0 ? (
            <p className="soft">{t('noEntries')}</p>
          ) : (
            <Table caption={title} columns={columns} rows={entries} rowKey={({ id }) => id} />
          )}
          <Table
            caption={t('quotaWas')}
            captionShown
            columns={said}
            rows={quotas}
            rowKey={({ setOn, stays, days }) => `${setOn} ${stays} ${days}`}
          />
        </div>
      )}
    </Answer>
  )
}

const signed = (count: number) => (count > 0 ? `+${count}` : String(count).replace('-', '−'))

function useEntryColumns(): Column<Entry>[] {
  const t = useText(planText)
  const word = useTimeOutWord()
  const { day } = useDates()
  // What leaves the account of reservations is given back, unless she arrived: then it is used.
  const what = ({ account, stays, because }: Entry) => {
    if (account === 'used') return stays > 0 ? t('used') : t('changed')
    if (stays > 0) return t('reserved')
    return because === 'arrived' ? t('toUsed') : t('givenBack')
  }
  return [
    { id: 'day', title: t('day'), cell: ({ onDay }) => day(onDay) },
    { id: 'what', title: t('what'), cell: what },
    { id: 'because', title: t('because'), cell: ({ because }) => word('state', because) },
    { id: 'number', title: t('whose'), cell: ({ number }) => number ?? '–' },
    { id: 'stays', title: t('stays'), number: true, cell: ({ stays }) => signed(stays) },
    { id: 'days', title: t('days'), number: true, cell: ({ days }) => signed(days) },
  ]
}

function useSaidColumns(): Column<Said>[] {
  const t = useText(planText)
  const { day } = useDates()
  return [
    { id: 'day', title: t('day'), cell: ({ setOn }) => day(setOn) },
    { id: 'stays', title: t('stays'), number: true, cell: ({ stays }) => stays },
    { id: 'days', title: t('days'), number: true, cell: ({ days }) => days },
    {
      id: 'source',
      title: t('source'),
      cell: ({ provenance, source }) => `${t(provenance).toLowerCase()}: ${source}`,
    },
  ]
}
