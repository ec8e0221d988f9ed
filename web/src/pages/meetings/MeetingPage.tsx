import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { AgendaCases, Topics } from '../../features/meetings/Agenda.tsx'
import { DecideForm } from '../../features/meetings/DecideForm.tsx'
import { DecisionList } from '../../features/meetings/DecisionList.tsx'
import { decisionText } from '../../features/meetings/decisions.text.ts'
import { InvitedList } from '../../features/meetings/InvitedList.tsx'
import { MeetingVerbs } from '../../features/meetings/MeetingVerbs.tsx'
import type { MeetingPage as One } from '../../features/meetings/meetings.api.ts'
import { meetingOf } from '../../features/meetings/meetings.api.ts'
import { kindWords, meetingText } from '../../features/meetings/meetings.text.ts'
import { Proposals } from '../../features/meetings/Proposals.tsx'
import { isOffered, useMeetingRefusal } from '../../features/meetings/useMeetingRefusal.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** One meeting: what is spoken of, what is decided, what comes back, and who is there. */
export function MeetingPage() {
  const { meetingId } = useParams({ from: '/meetings/$meetingId' })
  const asked = useQuery(meetingOf(meetingId))
  return <Answer of={asked}>{(one) => <MeetingView of={one} />}</Answer>
}

function MeetingView({ of }: { of: One }) {
  const t = useText(meetingText)
  const kind = useText(kindWords)
  return (
    <Page
      title={kind(of.kind)}
      tab={t('title')}
      above={<Link to="/meetings">{t('all')}</Link>}
      lead={<When of={of} />}
    >
      <MeetingVerbs of={of} />
      <Columns first={<Spoken of={of} />} second={<Around of={of} />} />
    </Page>
  )
}

function When({ of }: { of: One }) {
  const t = useText(meetingText)
  const { fullDay, day } = useDates()
  const { plannedOn, fromTime, minutes, series, organisedBy, state } = of
  const parts = [
    of.about,
    t('at', { day: fullDay(plannedOn), time: fromTime }),
    t('length', { minutes }),
    series && t('everyWeeks', { count: series.everyWeeks, day: day(series.untilOn) }),
    t('organisedBy', { name: organisedBy }),
    t(state === 'held' ? 'wasHeld' : state),
  ]
  return <p>{parts.filter(Boolean).join(' · ')}</p>
}

/** What is on the agenda, and what came of it. */
function Spoken({ of }: { of: One }) {
  const t = useText(meetingText)
  return (
    <>
      <Section title={t('cases')}>
        <AgendaCases of={of} />
      </Section>
      <Section title={t('topics')}>
        <Topics of={of} />
      </Section>
      <Section title={t('decisions')}>
        {of.decisions.length === 0 && <p className="soft">{t('noDecisions')}</p>}
        {of.decisions.length > 0 && <DecisionList of={of.decisions} label={t('decisions')} />}
        <Decide of={of} />
      </Section>
    </>
  )
}

function Decide({ of }: { of: One }) {
  const t = useText(decisionText)
  const { whyNot } = useMeetingRefusal()
  const { decide } = of.actions
  if (!isOffered(decide) || of.state === 'cancelled') return null
  return (
    <div className="row">
      <DialogButton verb={t('decide')} icon="plus" unavailable={whyNot(decide)}>
        {(close) => <DecideForm of={of} onDone={close} />}
      </DialogButton>
    </div>
  )
}

/** What comes back, what is proposed, and who is there. */
function Around({ of }: { of: One }) {
  const t = useText(meetingText)
  return (
    <>
      {of.comingBack.length > 0 && (
        <Section title={t('back')}>
          <p className="soft">{t('backLead')}</p>
          <DecisionList of={of.comingBack} label={t('back')} from />
        </Section>
      )}
      {of.actions.place.allowed && (
        <Section title={t('proposals')}>
          <Proposals meetingId={of.id} />
        </Section>
      )}
      <Section title={t('invited')}>
        <InvitedList of={of.invited} />
      </Section>
    </>
  )
}
