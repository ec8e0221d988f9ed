import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { caseWords } from './case-words.text.ts'
import { readOfCase } from './cases.api.ts'
import type { PhaseChange } from './course.api.ts'
import { changePhase } from './course.api.ts'
import { courseText } from './course.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = { caseId: string; version: number; phase: string; onDone: () => void }

const phases = ['intake', 'active', 'stable'] as const

/** To another phase. Going back is allowed, with a reason; the history keeps both. */
export function ChangePhase({ caseId, version, phase, onDone }: Props) {
  const t = useText(courseText)
  const word = useText(caseWords)
  const { says } = useCaseRefusal()
  const change = useAct(changePhase, { refresh: readOfCase(caseId), onDone })
  const form = useForm<{ phase: PhaseChange['phase'] | ''; reason: string }>({
    defaultValues: { phase: '', reason: '' },
  })
  const others = phases.filter((other) => other !== phase)
  const save = form.handleSubmit(({ phase: to, reason }) => {
    if (to) change.act({ caseId, version, body: { phase: to, ...(reason && { reason }) } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('newPhase')}
        look="buttons"
        options={others.map((value) => ({ value, label: word(value) }))}
        error={form.formState.errors.phase?.message}
        {...form.register('phase', { required: t('choose') })}
      />
      <TextArea
        label={t('reason')}
        description={t('reasonHint')}
        optional
        rows={2}
        maxLength={300}
        {...form.register('reason', { setValueAs: (typed: string) => typed.trim() })}
      />
      <FormEnd verb={t('changePhase')} {...change} says={says} onCancel={onDone} />
    </form>
  )
}
