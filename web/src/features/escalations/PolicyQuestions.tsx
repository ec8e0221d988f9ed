import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { PolicyQuestion } from './escalations.api.ts'
import { answerPolicy, policyQuestions } from './escalations.api.ts'
import { escalationText, verbText } from './escalations.text.ts'
import { useEscalationRefusal } from './useEscalationRefusal.ts'
import './escalations.css'

/** What is asked of the policy level; of no case. */
export function PolicyQuestions() {
  const t = useText(escalationText)
  const asked = useQuery(policyQuestions)
  const none = <Empty title={t('none')}>{t('noneHint')}</Empty>
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <ul className="escalation-list" aria-label={t('title')}>
          {items.map((one) => (
            <li key={one.id}>
              <QuestionItem of={one} />
            </li>
          ))}
        </ul>
      )}
    </Answer>
  )
}

function QuestionItem({ of }: { of: PolicyQuestion }) {
  const t = useText(escalationText)
  const verb = useText(verbText)
  const { day, age } = useDates()
  return (
    <>
      <p className="escalation-words">{of.question}</p>
      {of.answer === null ? (
        <>
          <p className="soft">
            {`${t('waits')} ${age(dayOf(of.askedAt))}`}
            {of.answerBy && ` · ${t('answerBy')} ${day(of.answerBy)}`}
          </p>
          {of.late && <Badge tone="bad">{t('late')}</Badge>}
          <DialogButton look="primary" verb={verb('answer')}>
            {(close) => <PolicyAnswer of={of} onDone={close} />}
          </DialogButton>
        </>
      ) : (
        <>
          <p className="escalation-words">{of.answer}</p>
          <Badge tone="good">{t('answered')}</Badge>
        </>
      )}
    </>
  )
}

function PolicyAnswer({ of, onDone }: { of: PolicyQuestion; onDone: () => void }) {
  const t = useText(verbText)
  const { says } = useEscalationRefusal()
  const act = useAct(answerPolicy, { refresh: [['policy-questions']], onDone })
  const { register, handleSubmit, formState } = useForm<{ answer: string }>({
    defaultValues: { answer: '' },
  })
  const save = handleSubmit(({ answer }) => act.act({ of, answer }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p className="escalation-words">{of.question}</p>
      <TextArea
        label={t('words')}
        maxLength={2000}
        error={formState.errors.answer?.message}
        {...register('answer', { required: t('say') })}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
