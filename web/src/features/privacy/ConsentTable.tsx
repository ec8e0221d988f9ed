import { daysBetween } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { endsSoon } from './consent-terms.ts'
import type { Consent } from './consents.api.ts'
import { consentsText } from './consents.text.ts'
import { Reference } from './Reference.tsx'
import './consents.css'

/** Bases for sharing, each with its end. */
export function ConsentTable({ caption, rows }: { caption: string; rows: readonly Consent[] }) {
  const t = useText(consentsText)
  const columns: Column<Consent>[] = [
    { id: 'purpose', title: t('purpose'), cell: ({ purpose }) => t(purpose) },
    { id: 'receiver', title: t('receiver'), cell: ({ receiver }) => receiver },
    {
      id: 'ground',
      title: t('ground'),
      cell: ({ ground, basis }) => (
        <>
          {t(ground)}
          <div className="soft">{basis}</div>
        </>
      ),
    },
    { id: 'until', title: t('until'), cell: (consent) => <End of={consent} /> },
    { id: 'whom', title: t('reference'), cell: ({ reference }) => <Reference of={reference} /> },
  ]
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function End({ of: consent }: { of: Consent }) {
  const t = useText(consentsText)
  const { day, days, today } = useDates()
  const { state, untilOn, withdrawnOn } = consent
  if (withdrawnOn !== null) return <Badge>{t('withdrawn', { day: day(withdrawnOn) })}</Badge>
  const left = t('left', { days: days(daysBetween(today, untilOn)) })
  return (
    <>
      <span className="consent-day">{day(untilOn)}</span>{' '}
      {state === 'ended' && <Badge>{t('ended')}</Badge>}
      {endsSoon(consent, today) && <Badge tone="warn">{left}</Badge>}
    </>
  )
}
