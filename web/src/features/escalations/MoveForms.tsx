import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { EscalationPage } from './escalations.api.ts'
import { afterEscalation, lower, raise } from './escalations.api.ts'
import { verbText } from './escalations.text.ts'
import { useEscalationRefusal } from './useEscalationRefusal.ts'

type Props = { of: EscalationPage; onDone: () => void }
type Values = { words: string; policyQuestion: string }

/** One level up. To policy goes a question that is written for it, unless one was prepared. */
export function RaiseForm({ of, onDone }: Props) {
  const t = useText(verbText)
  const { says } = useEscalationRefusal()
  const act = useAct(raise, { refresh: afterEscalation(of.caseId), onDone })
  const { register, handleSubmit } = useForm<Values>({
    defaultValues: { words: '', policyQuestion: '' },
  })
  const save = handleSubmit(({ words, policyQuestion }) =>
    act.act({
      of,
      body: { ...(words && { words }), ...(policyQuestion && { policyQuestion }) },
    }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextArea label={t('why')} optional maxLength={2000} {...register('words')} />
      {of.policyQuestion === null && (
        <TextArea
          label={t('policyQuestion')}
          description={t('policyHint')}
          optional
          maxLength={2000}
          {...register('policyQuestion')}
        />
      )}
      <FormEnd verb={t('raise')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

/** Back down to her own team. */
export function LowerForm({ of, onDone }: Props) {
  const t = useText(verbText)
  const { says } = useEscalationRefusal()
  const act = useAct(lower, { refresh: afterEscalation(of.caseId), onDone })
  const { register, handleSubmit } = useForm<Pick<Values, 'words'>>({
    defaultValues: { words: '' },
  })
  const save = handleSubmit(({ words }) => act.act({ of, body: words ? { words } : {} }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextArea label={t('why')} optional maxLength={2000} {...register('words')} />
      <FormEnd verb={t('lower')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
