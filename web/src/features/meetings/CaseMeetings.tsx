import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { Link } from '../../ui/Link.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { DecisionList } from './DecisionList.tsx'
import { MinutesForm } from './MinutesForm.tsx'
import { MinutesView } from './MinutesView.tsx'
import { minutesText } from './meeting-verbs.text.ts'
import { kindWords } from './meetings.text.ts'
import type { Discussed } from './minutes.api.ts'
import { meetingsOfCase } from './minutes.api.ts'
import { PlaceForm } from './PlaceForm.tsx'
import './meetings.css'

type Props = { caseId: string }
type CaseProps = Props & { mayPlace: boolean }

/** When she was or will be spoken of, with what was said, and what was decided about her. */
export function CaseMeetings({ caseId, mayPlace }: CaseProps) {
  const t = useText(minutesText)
  const asked = useQuery(meetingsOfCase(caseId))
  return (
    <Answer of={asked} loading={<Loading lines={1} />}>
      {({ items, decisions }) => (
        <div className="stack">
          {items.length === 0 && <p className="soft">{t('none')}</p>}
          {items.length > 0 && (
            <ul className="meeting-list" aria-label={t('caption')}>
              {items.map((one) => (
                <OneMeeting key={one.id} caseId={caseId} of={one} />
              ))}
            </ul>
          )}
          {mayPlace && (
            <DialogButton verb={t('place')}>
              {(close) => (
                <PlaceForm
                  caseId={caseId}
                  known={items.map(({ meetingId }) => meetingId)}
                  onDone={close}
                />
              )}
            </DialogButton>
          )}
          {decisions.length > 0 && (
            <>
              <h3 className="utrecht-heading-3">{t('decisions')}</h3>
              <DecisionList of={decisions} label={t('decisions')} onCase />
            </>
          )}
        </div>
      )}
    </Answer>
  )
}

function OneMeeting({ caseId, of }: Props & { of: Discussed }) {
  const kind = useText(kindWords)
  const t = useText(minutesText)
  const { day } = useDates()
  const { meetingId, minutesId, write } = of
  return (
    <li>
      <Link to="/meetings/$meetingId" params={{ meetingId }} preload={false}>
        {`${kind(of.kind)}, ${day(of.meetingOn)}`}
      </Link>
      {of.state === 'planned' && <Badge>{t('planned')}</Badge>}
      {of.state === 'held' && minutesId === null && <p className="soft">{t('noMinutes')}</p>}
      {minutesId !== null && (
        <DialogButton verb={`${t('read')}: ${day(of.meetingOn)}`}>
          {() => <MinutesView caseId={caseId} minutesId={minutesId} />}
        </DialogButton>
      )}
      {minutesId === null && write.allowed && (
        <DialogButton verb={`${t('write')}: ${day(of.meetingOn)}`}>
          {(close) => (
            <MinutesForm caseId={caseId} agendaCaseId={of.id} readers={of.readers} onDone={close} />
          )}
        </DialogButton>
      )}
    </li>
  )
}
