import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { Report } from './accountability.api.ts'
import { accountabilityText } from './accountability.text.ts'
import { useMoney } from './useMoney.ts'

type Hours = Report['hours'][number]

const kinds = ['direct', 'indirect', 'travel', 'thirdParties', 'withoutCase', 'all'] as const

/** Deployed hours by kind, and why they are no price times quantity. */
export function ReportHours({ of: { hours, deployment } }: { of: Report }) {
  const t = useText(accountabilityText)
  const { number } = useMoney()
  const said = (value: number) => number(String(value))
  const columns: Column<Hours>[] = [
    { id: 'role', title: t('role'), cell: ({ role }) => t(role) },
    ...kinds.map((kind) => ({
      id: kind,
      title: t(kind),
      number: true,
      cell: (row: Hours) => said(row[kind]),
    })),
    {
      id: 'noShows',
      title: t('noShows'),
      number: true,
      cell: ({ onNoShows }) => said(onNoShows),
    },
  ]
  return (
    <Section title={t('deployment')}>
      {hours.length === 0 ? (
        <p className="soft">{t('noHours')}</p>
      ) : (
        <Table
          caption={t('deployment')}
          columns={columns}
          rows={hours}
          rowKey={({ role }) => role}
        />
      )}
      <h3 className="utrecht-heading-3">{t('pxq')}</h3>
      <p className="utrecht-paragraph">
        {t('pxqWords')}{' '}
        {hours.map(({ role, shares }) =>
          shares
            ? `${t('pxqShare', { role: t(role), percent: `${said(shares.direct * 100)}%` })} `
            : '',
        )}
      </p>
      <h3 className="utrecht-heading-3">{t('said')}</h3>
      <p className="utrecht-paragraph finance-said">{deployment || t('nothingSaid')}</p>
    </Section>
  )
}
