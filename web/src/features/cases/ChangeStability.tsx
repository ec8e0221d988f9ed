import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { caseWords } from './case-words.text.ts'
import { readOfCase } from './cases.api.ts'
import type { StabilityChange } from './course.api.ts'
import { changeStability } from './course.api.ts'
import { courseText } from './course.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = { caseId: string; version: number; stability: string; onDone: () => void }

const stabilities = ['stable', 'fragile', 'unstable', 'unknown'] as const

/** How firm her situation is now. */
export function ChangeStability({ caseId, version, stability, onDone }: Props) {
  const t = useText(courseText)
  const word = useText(caseWords)
  const { says } = useCaseRefusal()
  const change = useAct(changeStability, { refresh: readOfCase(caseId), onDone })
  const form = useForm<{ stability: StabilityChange['stability'] | ''; reason: string }>({
    defaultValues: { stability: '', reason: '' },
  })
  const others = stabilities.filter((other) => other !== stability)
  const save = form.handleSubmit(({ stability: to, reason }) => {
    if (to) change.act({ caseId, version, body: { stability: to, ...(reason && { reason }) } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('newStability')}
        look="buttons"
        options={others.map((value) => ({ value, label: word(`stability-${value}`) }))}
        error={form.formState.errors.stability?.message}
        {...form.register('stability', { required: t('choose') })}
      />
      <TextArea
        label={t('reason')}
        description={t('reasonHint')}
        optional
        rows={2}
        maxLength={300}
        {...form.register('reason', { setValueAs: (typed: string) => typed.trim() })}
      />
      <FormEnd verb={t('changeStability')} {...change} says={says} onCancel={onDone} />
    </form>
  )
}
