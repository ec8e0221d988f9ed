import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { IncidentForm } from './IncidentForm.tsx'
import { StepList } from './StepList.tsx'
import type { Incident } from './safety.api.ts'
import { takeIncidentStep } from './safety.api.ts'
import { safetyText } from './safety.text.ts'

type Props = { caseId: string; incidents: readonly Incident[] }

/** Violence against her, the latest first; an open one with what to do now. */
export function Incidents({ caseId, incidents }: Props) {
  const t = useText(safetyText)
  return (
    <Section
      title={t('incidents')}
      aside={
        <DialogButton verb={t('record')} icon="plus">
          {(close) => <IncidentForm caseId={caseId} onDone={close} />}
        </DialogButton>
      }
    >
      {incidents.length === 0 && <p className="soft">{t('noIncidents')}</p>}
      <ul className="safety-list">
        {incidents.map((incident) => (
          <IncidentItem key={incident.id} caseId={caseId} incident={incident} />
        ))}
      </ul>
    </Section>
  )
}

function IncidentItem({ caseId, incident }: { caseId: string; incident: Incident }) {
  const t = useText(safetyText)
  const { day } = useDates()
  const { id, kind, occurredOn, endedOn, words, steps } = incident
  return (
    <li>
      <p className="row">
        <strong>{t(kind)}</strong> <span>{day(occurredOn)}</span>
        {!endedOn && <Badge tone="warn">{t('open')}</Badge>}
      </p>
      {words && <p className="safety-told">{words}</p>}
      {endedOn ? (
        <p className="soft">{t('ended', { day: day(endedOn) })}</p>
      ) : (
        <StepList
          caseId={caseId}
          steps={steps}
          take={(body, headers) => takeIncidentStep({ caseId, id, body }, headers)}
        />
      )}
    </li>
  )
}
