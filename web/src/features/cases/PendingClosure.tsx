import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Notice } from '../../ui/Notice.tsx'
import { AskVerb } from './AskVerb.tsx'
import type { Case } from './cases.api.ts'
import type { ClosureDetail } from './closures.api.ts'
import { confirmClosure, withdrawClosure } from './closures.api.ts'
import { closuresText } from './closures.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'
import './Pending.css'

type Props = { of: Pick<Case, 'id' | 'actions'>; closure: ClosureDetail }

/** A request to close that waits: who asked, why, and what may be done with it. */
export function PendingClosure({ of: { id, actions }, closure }: Props) {
  const t = useText(closuresText)
  const { day } = useDates()
  const { whyNot, isOffered } = useCaseRefusal()
  const { number, requestedBy, requestedAt, reason } = closure
  const said = { name: requestedBy, day: day(dayOf(requestedAt)), reason: t(reason).toLowerCase() }
  return (
    <Notice kind="warning" title={t('pendingTitle')}>
      <p>{t('pendingWords', said)}</p>
      {closure.circumstances && <p>{closure.circumstances}</p>}
      <div className="row pending__verbs">
        {isOffered(actions.confirmClosure) && (
          <AskVerb
            verb={t('confirm')}
            title={t('confirmTitle', { number })}
            words={t('confirmWords')}
            perform={confirmClosure}
            input={closure.id}
            caseId={id}
            danger
            unavailable={whyNot(actions.confirmClosure)}
          />
        )}
        {isOffered(actions.withdrawClosure) && (
          <AskVerb
            verb={t('withdraw')}
            title={t('withdrawTitle', { number })}
            words={t('withdrawWords')}
            perform={withdrawClosure}
            input={closure.id}
            caseId={id}
            unavailable={whyNot(actions.withdrawClosure)}
          />
        )}
      </div>
    </Notice>
  )
}
