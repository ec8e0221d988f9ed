import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { FoundForm } from './FoundForm.tsx'
import { MissingForm } from './MissingForm.tsx'
import { StepList } from './StepList.tsx'
import type { Report } from './safety.api.ts'
import { takeMissingStep } from './safety.api.ts'
import { safetyText } from './safety.text.ts'

type Props = { caseId: string; reports: readonly Report[]; mayChange: boolean }

/** Nobody knows where she is: what is done about it, and how it ended before. */
export function Missing({ caseId, reports, mayChange }: Props) {
  const t = useText(safetyText)
  const open = reports.some(({ endedOn }) => endedOn === null)
  const verb = mayChange && !open && (
    <DialogButton verb={t('report')}>
      {(close) => <MissingForm caseId={caseId} onDone={close} />}
    </DialogButton>
  )
  return (
    <Section title={t('missing')} aside={verb}>
      {reports.length === 0 && <p className="soft">{t('notMissing')}</p>}
      <ul className="safety-list">
        {reports.map((report) => (
          <ReportItem key={report.id} caseId={caseId} report={report} mayChange={mayChange} />
        ))}
      </ul>
    </Section>
  )
}

type ItemProps = Omit<Props, 'reports'> & { report: Report }

function ReportItem({ caseId, report, mayChange }: ItemProps) {
  const t = useText(safetyText)
  const { day } = useDates()
  const { id, lastSeenOn, openedOn, endedOn, outcome, words, steps } = report
  const take = (body: Parameters<typeof takeMissingStep>[0]['body'], headers: Headers) =>
    takeMissingStep({ caseId, id, body }, headers)
  return (
    <li>
      <p>
        <strong>{t('missingSince', { day: day(openedOn) })}</strong>{' '}
        <span className="soft">{t('lastSeen', { day: day(lastSeenOn) })}</span>
      </p>
      {words && <p className="safety-told">{words}</p>}
      {endedOn && outcome && <p>{t('endedWith', { day: day(endedOn), how: t(outcome) })}</p>}
      {outcome === 'died' && <Notice title={t('died')}>{t('diedNext')}</Notice>}
      {!endedOn && <StepList caseId={caseId} steps={steps} take={mayChange ? take : undefined} />}
      {!endedOn && mayChange && (
        <DialogButton verb={t('found')} title={t('foundTitle')}>
          {(close) => <FoundForm caseId={caseId} report={report} onDone={close} />}
        </DialogButton>
      )}
    </li>
  )
}

type Headers = Parameters<typeof takeMissingStep>[1]
