import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { AskForm } from './AskForm.tsx'
import { ReferralState } from './ReferralState.tsx'
import { ReferralSteps } from './ReferralSteps.tsx'
import type { OwnReferral } from './referrals.api.ts'
import { referralsOf } from './referrals.api.ts'
import { referralText, referralVerbs } from './referrals.text.ts'
import './referrals.css'

/** Where she is referred to, how that goes on, and the way to refer her. */
export function CaseReferrals({ caseId }: { caseId: string }) {
  const t = useText(referralText)
  const verb = useText(referralVerbs)
  const asked = useQuery(referralsOf(caseId))
  return (
    <Answer of={asked} loading={<Loading lines={1} />}>
      {({ items, services, mayAsk }) => (
        <div className="stack">
          {items.length === 0 && <p className="soft">{t('noneOfCase')}</p>}
          {items.length > 0 && (
            <ul className="referral-list" aria-label={t('title')}>
              {items.map((one) => (
                <OneReferral key={one.id} of={one} />
              ))}
            </ul>
          )}
          {mayAsk && (
            <DialogButton verb={verb('ask')}>
              {(close) => <AskForm caseId={caseId} services={services} onDone={close} />}
            </DialogButton>
          )}
        </div>
      )}
    </Answer>
  )
}

function OneReferral({ of }: { of: OwnReferral }) {
  const t = useText(referralText)
  const { days } = useDates()
  const waits = of.state === 'asked' || of.state === 'waiting'
  return (
    <li>
      <h3 className="utrecht-heading-4">{of.service.name}</h3>
      <ReferralState of={of} />
      {waits && <p>{t('waited', { days: days(of.waitedDays) })}</p>}
      <Course of={of} />
      {of.words.map(({ step, text }) => (
        <p key={step} className="referral-words">
          {text}
        </p>
      ))}
      <ReferralSteps of={of} />
    </li>
  )
}

// What happened, the latest last.
function Course({ of }: { of: OwnReferral }) {
  const t = useText(referralText)
  const { day } = useDates()
  const { askedOn, waitingOn, startedOn, endedOn, refusedOn, refusal, ending } = of
  const lines = [
    t('sinceAsked', { day: day(askedOn), name: of.askedBy }),
    waitingOn && t('sinceWaiting', { day: day(waitingOn) }),
    startedOn && t('sinceStarted', { day: day(startedOn) }),
    endedOn &&
      (ending
        ? t('sinceEnded', { day: day(endedOn), why: t(ending) })
        : t('endedOn', { day: day(endedOn) })),
    refusedOn &&
      (refusal
        ? t('sinceRefused', { day: day(refusedOn), why: t(refusal) })
        : t('refusedOn', { day: day(refusedOn) })),
  ]
  return <p className="soft">{lines.filter(Boolean).join('. ')}.</p>
}
