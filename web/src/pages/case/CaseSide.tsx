import { useQuery } from '@tanstack/react-query'
import { AskTransfer } from '../../features/cases/AskTransfer.tsx'
import { CaseCourse } from '../../features/cases/CaseCourse.tsx'
import { CaseTeam } from '../../features/cases/CaseTeam.tsx'
import { CloseCase } from '../../features/cases/CloseCase.tsx'
import type { Case } from '../../features/cases/cases.api.ts'
import { ReopenButton } from '../../features/cases/ReopenButton.tsx'
import { CaseWhereabouts } from '../../features/contacts/CaseWhereabouts.tsx'
import { sights } from '../../features/contacts/sights.api.ts'
import { CaseEscalations } from '../../features/escalations/CaseEscalations.tsx'
import { escalationText } from '../../features/escalations/escalations.text.ts'
import { CaseHandover } from '../../features/handovers/CaseHandover.tsx'
import { CaseMeetings } from '../../features/meetings/CaseMeetings.tsx'
import { meetingText } from '../../features/meetings/meetings.text.ts'
import { CaseBridges } from '../../features/peer-support/CaseBridges.tsx'
import { PlanGlance } from '../../features/plans/PlanGlance.tsx'
import { glanceOf } from '../../features/plans/plans.api.ts'
import { CaseReferrals } from '../../features/referrals/CaseReferrals.tsx'
import { referralText } from '../../features/referrals/referrals.text.ts'
import { SleepingPlaces } from '../../features/safety/SleepingPlaces.tsx'
import { poolText } from '../../features/staffing/pool.text.ts'
import { CaseTimeOuts } from '../../features/time-outs/CaseTimeOuts.tsx'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { casePageText } from './case-page.text.ts'
import type { CaseParts } from './case-rights.ts'

type Props = { of: Case; parts: CaseParts }

/** Beside the story: where she stands, where she is, who works with her, and how it may end. */
export function CaseSide({ of, parts }: Props) {
  const t = useText(casePageText)
  const { id, course } = of
  const open = course && course.phase !== 'closed'
  return (
    <>
      {course && (
        <Section title={t('stands')}>
          <CaseCourse of={of} course={course} />
        </Section>
      )}
      {parts.plan && (
        <Section title={t('plan')}>
          <PlanGlance caseId={id} />
        </Section>
      )}
      {parts.whereabouts && open && (
        <Section title={t('whereabouts')}>
          <CaseWhereabouts caseId={id} mayChange={parts.change} />
        </Section>
      )}
      {parts.sleeps && open && (
        <Section title={t('sleeps')}>
          <SleepingPlaces caseId={id} mayChange={parts.change} />
        </Section>
      )}
      <Section title={t('team')}>
        <CaseTeam of={of} />
      </Section>
      {open && <UnderWay of={of} parts={parts} />}
      <WithOthers caseId={id} parts={parts} />
      {parts.peer && (
        <Section title={t('bridges')}>
          <CaseBridges caseId={id} mayChange={parts.buildsBridges} />
        </Section>
      )}
      {parts.timeOuts && (
        <Section title={t('timeOuts')}>
          <CaseTimeOuts caseId={id} mayAsk={parts.change && open === true} />
        </Section>
      )}
      <CaseEnd of={of} parts={parts} />
    </>
  )
}

/** What is done with others: to whom she is referred, and when she is spoken of. */
function WithOthers({ caseId, parts }: { caseId: string; parts: CaseParts }) {
  const referral = useText(referralText)
  const meeting = useText(meetingText)
  return (
    <>
      {parts.referrals && (
        <Section title={referral('title')}>
          <CaseReferrals caseId={caseId} />
        </Section>
      )}
      {parts.meetings && (
        <Section title={meeting('title')}>
          <CaseMeetings caseId={caseId} mayPlace={!parts.buildsBridges} />
        </Section>
      )}
    </>
  )
}

/** What goes on while the case is open: who takes it over, and what of it is stuck. */
function UnderWay({ of, parts }: Props) {
  const t = useText(casePageText)
  const escalation = useText(escalationText)
  return (
    <>
      {parts.handover && (
        <Section title={t('handover')}>
          <CaseHandover
            caseId={of.id}
            number={of.number}
            present={of.responsible?.membershipId}
            mayPropose={parts.propose}
          />
          {parts.matches && <ToMatches caseId={of.id} />}
        </Section>
      )}
      {parts.escalation && (
        <Section title={escalation('title')}>
          <CaseEscalations caseId={of.id} mayAsk={parts.asksUp} />
        </Section>
      )}
    </>
  )
}

const endings = ['close', 'reopen', 'askTransfer'] as const

function CaseEnd({ of, parts }: Props) {
  const t = useText(casePageText)
  const { data } = useQuery({ ...sights, enabled: parts.sight })
  const glance = useQuery({ ...glanceOf(of.id), enabled: parts.plan })
  const state = data?.items.find(({ caseId }) => caseId === of.id)?.state
  if (endings.every((name) => of.actions[name].code === 'no-right')) return null
  const closed = of.course?.phase === 'closed'
  return (
    <div className="not-on-paper">
      <Section title={t('more')}>
        <div className="stack">
          {closed ? (
            <ReopenButton of={of} />
          ) : (
            <CloseCase
              of={of}
              outOfSight={state === 'out-of-sight'}
              assessedOn={glance.data?.closingAssessedOn ?? null}
            />
          )}
          {!closed && <AskTransfer of={of} />}
        </div>
      </Section>
    </div>
  )
}

function ToMatches({ caseId }: { caseId: string }) {
  const t = useText(poolText)
  return (
    <p className="not-on-paper">
      <Link to="/cases/$caseId/matches" params={{ caseId }}>
        {t('matches')}
      </Link>
    </p>
  )
}
