import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { Report, ReportLine } from './accountability.api.ts'
import { accountabilityText } from './accountability.text.ts'
import { useMoney } from './useMoney.ts'

/** What was granted, line by line, with what was done and what is said where it is off. */
export function ReportLines({ of: { lines, thresholdPercent } }: { of: Report }) {
  const t = useText(accountabilityText)
  const { money, number } = useMoney()
  const volume = ({ measure }: ReportLine, value: string | null) => {
    if (value === null) return t('unknown')
    return measure === 'euros' ? money(Number(value)) : t(measure, { number: number(value) })
  }
  const columns: Column<ReportLine>[] = [
    {
      id: 'line',
      title: t('line'),
      cell: ({ name, words }) => (
        <div>
          {name}
          {words && <span className="finance-note finance-said">{words}</span>}
        </div>
      ),
    },
    { id: 'granted', title: t('granted'), number: true, cell: (one) => volume(one, one.granted) },
    {
      id: 'realised',
      title: t('realised'),
      number: true,
      cell: (one) => (
        <>
          {volume(one, one.realised)}
          {one.provenance === 'stated' && <span className="finance-note">{t('stated')}</span>}
        </>
      ),
    },
    {
      id: 'deviation',
      title: t('deviation'),
      number: true,
      cell: ({ deviationPercent, deviates, words }) => (
        <>
          {deviationPercent === null ? t('unknown') : `${number(deviationPercent)}%`}
          {deviates && (
            <span className="finance-note">{t(words.trim() ? 'explained' : 'beyond')}</span>
          )}
        </>
      ),
    },
    {
      id: 'amount',
      title: t('amount'),
      number: true,
      cell: ({ grantedCents }) => money(grantedCents),
    },
  ]
  return (
    <Section title={t('lines')}>
      <Table caption={t('lines')} columns={columns} rows={lines} rowKey={({ code }) => code} />
      <p className="soft">{t('threshold', { percent: thresholdPercent })}</p>
    </Section>
  )
}
