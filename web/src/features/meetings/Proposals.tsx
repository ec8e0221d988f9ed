import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { verbText } from './meeting-verbs.text.ts'
import type { Proposal } from './meetings.api.ts'
import { afterMeeting, placeCase, proposalsOf } from './meetings.api.ts'
import { meetingText } from './meetings.text.ts'
import { useMeetingRefusal } from './useMeetingRefusal.ts'
import './meetings.css'

/** What asks to be spoken of, among what the viewer may see; one press puts it on the agenda. */
export function Proposals({ meetingId }: { meetingId: string }) {
  const t = useText(meetingText)
  const asked = useQuery(proposalsOf(meetingId))
  const none = <p className="soft">{t('noProposals')}</p>
  return (
    <>
      <p className="soft">{t('proposalsLead')}</p>
      <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
        {({ items }) => (
          <ul className="meeting-list" aria-label={t('proposals')}>
            {items.map((one) => (
              <OneProposal key={one.caseId} meetingId={meetingId} of={one} />
            ))}
          </ul>
        )}
      </Answer>
    </>
  )
}

function OneProposal({ meetingId, of }: { meetingId: string; of: Proposal }) {
  const t = useText(meetingText)
  const verb = useText(verbText)
  const { day } = useDates()
  const { says } = useMeetingRefusal()
  const act = useAct(placeCase, { refresh: afterMeeting })
  const [cause = 'asked'] = of.causes
  const since = of.sinceOn === null ? '' : `, ${t('sinceDay', { day: day(of.sinceOn) })}`
  return (
    <li>
      <p>{`${of.number} · ${of.alias}`}</p>
      <p className="soft">{`${of.causes.map((one) => t(one)).join(', ')}${since}`}</p>
      <Button
        icon="plus"
        busy={act.busy}
        onPress={() => act.act({ meetingId, body: { caseId: of.caseId, cause } })}
      >
        {verb('place', { alias: of.alias })}
      </Button>
      <ProblemNotice problem={act.problem} says={says} />
    </li>
  )
}
