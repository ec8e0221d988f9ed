import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Report } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import { useFigureWords } from './useFigureWords.ts'

/** Which periods these are, and what makes them less than comparable. */
export function ReportRemarks({ of }: { of: Report }) {
  const t = useText(monitorText)
  const { day, fullDay } = useDates()
  const { period, before } = of
  const differ = period.days !== before.days
  return (
    <>
      <p className="utrecht-paragraph">
        {t('period', {
          from: fullDay(period.from),
          until: fullDay(period.until),
          beforeFrom: fullDay(before.from),
          beforeUntil: fullDay(before.until),
        })}
      </p>
      {!period.complete && <Notice>{t('running', { day: day(period.until) })}</Notice>}
      {differ && (
        <Notice kind="warning">{t('lengths', { now: period.days, before: before.days })}</Notice>
      )}
      <Reach of={of} />
    </>
  )
}

type Source = Report['sources'][number]
const reachWords = { whole: 'whole', part: 'inPart', none: 'notYet' } as const

/** From when each source tells, where one of them does not tell of both periods whole. */
function Reach({ of }: { of: Report }) {
  const t = useText(monitorText)
  const { day } = useDates()
  const { partName } = useFigureWords(of.sources)
  const used = new Set(of.sections.flatMap(({ figures }) => figures.map(({ source }) => source)))
  const rows = of.sources.filter(
    ({ code, now, before }) => used.has(code) && (now !== 'whole' || before !== 'whole'),
  )
  if (rows.length === 0) return null
  const columns: Column<Source>[] = [
    { id: 'source', title: t('source'), cell: ({ code }) => partName(code) },
    { id: 'since', title: t('since'), cell: ({ since }) => (since ? day(since) : t('never')) },
    { id: 'now', title: t('now'), cell: ({ now }) => t(reachWords[now]) },
    { id: 'before', title: t('before'), cell: ({ before }) => t(reachWords[before]) },
  ]
  return (
    <Notice>
      <p>{t('reach')}</p>
      <details>
        <summary>{t('reachTable')}</summary>
        <Table
          caption={t('reachTable')}
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
        />
      </details>
    </Notice>
  )
}
