import { useText } from '../../platform/language/text.ts'
import { Decline } from './DeclineForm.tsx'
import type { Handover } from './handovers.api.ts'
import {
  accept,
  complete,
  confirmRoom,
  reassignActions,
  settle,
  withdraw,
} from './handovers.api.ts'
import { RecordMeeting } from './MeetingForm.tsx'
import { StepVerb } from './StepVerb.tsx'
import { stepsText } from './steps.text.ts'

/** What the viewer can do now; the steps of others are not among them. */
export function HandoverVerbs({ of }: { of: Handover }) {
  const t = useText(stepsText)
  const { actions } = of
  const verb = (name: 'accept' | 'withdraw' | 'confirmRoom' | 'reassign' | 'settle') => ({
    input: { caseId: of.caseId, handoverId: of.id },
    verb: t(name),
    title: t(`${name}Title`),
    words: t(`${name}Words`),
  })
  return (
    <div className="row not-on-paper">
      <StepVerb {...verb('accept')} verdict={actions.accept} perform={accept} first />
      <Decline of={of} />
      <StepVerb
        {...verb('confirmRoom')}
        verdict={actions.confirmRoom}
        perform={confirmRoom}
        first
      />
      <RecordMeeting of={of} />
      {actions.reassignActions.allowed && (
        <StepVerb
          {...verb('reassign')}
          verdict={actions.reassignActions}
          perform={reassignActions}
        />
      )}
      <Complete of={of} />
      <StepVerb {...verb('settle')} verdict={actions.settle} perform={settle} />
      <StepVerb {...verb('withdraw')} verdict={actions.withdraw} perform={withdraw} danger />
    </div>
  )
}

function Complete({ of }: { of: Handover }) {
  const t = useText(stepsText)
  const { actions, number, to, warm } = of
  return (
    <StepVerb
      input={{ caseId: of.caseId, handoverId: of.id }}
      verdict={actions.complete}
      verb={t('complete')}
      title={t('completeTitle', { number: number ?? '', name: to.name })}
      words={warm ? t('completeWords') : `${t('completeWords')} ${t('completeCold')}`}
      perform={complete}
      first={actions.complete.allowed}
    />
  )
}
