import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { readOfCase } from './cases.api.ts'
import { decideContinuation } from './course.api.ts'
import { courseText } from './course.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = { caseId: string; version: number; onDone: () => void }

/** Whether she still needs the approach, always with the reason. */
export function DecideContinuation({ caseId, version, onDone }: Props) {
  const t = useText(courseText)
  const { says } = useCaseRefusal()
  const decide = useAct(decideContinuation, { refresh: readOfCase(caseId), onDone })
  const form = useForm({ defaultValues: { needed: '', reason: '' } })
  const { errors } = form.formState
  const save = form.handleSubmit(({ needed, reason }) =>
    decide.act({ caseId, version, body: { needed: needed === 'yes', reason } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('needed')}
        look="buttons"
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
        error={errors.needed?.message}
        {...form.register('needed', { required: t('choose') })}
      />
      <TextArea
        label={t('reason')}
        description={t('reasonHint')}
        rows={2}
        maxLength={300}
        error={errors.reason?.message}
        {...form.register('reason', {
          setValueAs: (typed: string) => typed.trim(),
          required: t('reasonNeeded'),
        })}
      />
      <FormEnd verb={t('decide')} {...decide} says={says} onCancel={onDone} />
    </form>
  )
}
