import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Deployment } from './deployment.api.ts'
import { deploymentText } from './deployment.text.ts'
import { linesOf } from './deployment-lines.ts'
import { HoursTable } from './HoursTable.tsx'
import { SharesTable } from './SharesTable.tsx'
import './deployment.css'

/** What the reader may know of hours: totals, people by name, or herself and her cases. */
export function DeploymentTables({ of }: { of: Deployment }) {
  const t = useText(deploymentText)
  const tables = linesOf(of, { people: t('people'), own: t('own'), team: t('team') })
  const whole = tables[0]?.lines ?? []
  return (
    <>
      <MeasuredPeriod of={of} />
      {tables.length === 0 && <Empty title={t('none')} />}
      {tables.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <HoursTable caption={title} lines={lines} norms={of.norms} />
        </Section>
      ))}
      {of.cases.length > 0 && (
        <Section title={t('cases')}>
          <HoursTable
            caption={t('cases')}
            of="case"
            norms={of.norms}
            lines={of.cases.map((one) => ({
              ...one,
              id: one.caseId,
              name: `${one.number} · ${one.alias}`,
              role: 'case_manager' as const,
            }))}
          />
        </Section>
      )}
      {whole.length > 0 && <SharesTable lines={whole} />}
    </>
  )
}

/** Over which days was counted, and what is counted. */
function MeasuredPeriod({ of: { period, norms } }: { of: Deployment }) {
  const t = useText(deploymentText)
  const language = useLanguage()
  const { day, fullDay } = useDates()
  const { from, until, complete, recordedSince } = period
  const managers = formatNumber(norms.caseManagers.value, language)
  const peers = formatNumber(norms.peerExperts.value, language)
  return (
    <>
      <p className="utrecht-paragraph">
        {t('period', { from: fullDay(from), until: fullDay(until) })}{' '}
        {recordedSince && recordedSince > from && t('recordedSince', { day: day(recordedSince) })}
      </p>
      {!complete && <Notice>{t('running', { day: day(until) })}</Notice>}
      <p className="utrecht-paragraph hours-why">{t('definition', { managers, peers })}</p>
    </>
  )
}
