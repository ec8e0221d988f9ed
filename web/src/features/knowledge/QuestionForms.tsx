import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import type { Question } from './knowledge.api.ts'
import { afterKnowledge, answerQuestion, ask, withdrawQuestion } from './knowledge.api.ts'
import { knowledgeText } from './knowledge.text.ts'
import { useKnowledgeRefusal } from './useKnowledgeRefusal.ts'

/** A question without persons. */
export function AskForm({ onDone }: { onDone: () => void }) {
  const t = useText(knowledgeText)
  const says = useKnowledgeRefusal()
  const act = useAct(ask, { refresh: afterKnowledge, onDone })
  const form = useForm({ defaultValues: { question: '' } })
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit((values) => act.act(values))}>
      <TextArea
        label={t('question')}
        description={t('questionHint')}
        error={form.formState.errors.question?.message}
        {...form.register('question', { required: t('required') })}
      />
      <FormEnd verb={t('ask')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

type Of = { of: Question }

export function AnswerForm({ of, onDone }: Of & { onDone: () => void }) {
  const t = useText(knowledgeText)
  const says = useKnowledgeRefusal()
  const act = useAct(answerQuestion, { refresh: afterKnowledge, onDone })
  const form = useForm({ defaultValues: { answer: '' } })
  const save = form.handleSubmit(({ answer }) => act.act({ of, answer }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{of.question}</p>
      <TextArea
        label={t('answerField')}
        description={t('questionHint')}
        error={form.formState.errors.answer?.message}
        {...form.register('answer', { required: t('required') })}
      />
      <FormEnd verb={t('answer')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

export function WithdrawQuestion({ of }: Of) {
  const t = useText(knowledgeText)
  const says = useKnowledgeRefusal()
  const [asked, open] = useState(false)
  const act = useAct(withdrawQuestion, { refresh: afterKnowledge, onDone: () => open(false) })
  return (
    <>
      <Button look="subtle" onPress={() => open(true)}>
        {t('withdraw')}
      </Button>
      <Confirm
        title={t('withdrawTitle')}
        open={asked}
        onClose={() => open(false)}
        verb={t('withdraw')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(of)}
      >
        <p>{of.question}</p>
        <p>{t('withdrawWords')}</p>
      </Confirm>
    </>
  )
}
