import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Notice } from '../../ui/Notice.tsx'
import { CountTable } from './CountTable.tsx'
import { FigureTable } from './FigureTable.tsx'
import type { Monitor } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import {
  contactFigures,
  dropInFigures,
  groupFigures,
  handoverFigures,
  hourFigures,
  lateFigures,
  zoneFigures,
} from './monitor-figures.ts'
import './monitor.css'

/** All figures of one period. */
export function MonitorTables({ of: monitor }: { of: Monitor }) {
  const t = useText(monitorText)
  const { contacts, hours } = monitor
  return (
    <>
      <MeasuredPeriod of={monitor} />
      <FigureTable title={t('group')} rows={groupFigures(monitor)} />
      <FigureTable title={t('contacts')} rows={contactFigures(monitor)} />
      <div className="monitor-pair">
        <CountTable title={t('outcome')} counts={contacts.byOutcome} />
        <CountTable title={t('kind')} counts={contacts.byKind} />
      </div>
      <FigureTable title={t('caseManagers')} rows={hourFigures(hours.caseManagers)} />
      <FigureTable title={t('peerExperts')} rows={hourFigures(hours.peerExperts)} />
      <FigureTable title={t('handovers')} rows={handoverFigures(monitor)} />
      {monitor.dropIn && (
        <FigureTable title={t('dropInTitle')} rows={dropInFigures(monitor.dropIn)} />
      )}
      {monitor.zone && <FigureTable title={t('zoneTitle')} rows={zoneFigures(monitor.zone)} />}
      <FigureTable title={t('late')} rows={lateFigures(monitor)} />
    </>
  )
}

/** Over which days was counted, when that is less than was asked. */
function MeasuredPeriod({ of: { period, hours } }: { of: Monitor }) {
  const t = useText(monitorText)
  const { day, fullDay } = useDates()
  const { from, until, complete } = period
  return (
    <>
      <p className="utrecht-paragraph">
        {t('period', { from: fullDay(from), until: fullDay(until) })}{' '}
        {hours.recordedSince && t('recordedSince', { day: day(hours.recordedSince) })}
      </p>
      {!complete && <Notice>{t('running', { day: day(until) })}</Notice>}
    </>
  )
}
