import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { planText } from './plan.text.ts'
import type { Course, Goal } from './plans.api.ts'
import { changeGoal, planRead, setGoal } from './plans.api.ts'
import { useDomainName } from './useDomainName.ts'
import { usePlanRefusal } from './usePlanRefusal.ts'

type Values = { domain: string; text: string; ownWords: string }
type Props = {
  caseId: string
  course: Course
  /** The domain it is for, where that is known. */
  domain?: string
  /** The goal that is said better. */
  goal?: Goal
  onDone: () => void
}

/** What is to change in a side of her life, and how she says it herself. */
export function GoalForm({ caseId, course, domain = '', goal, onDone }: Props) {
  const t = useText(planText)
  const name = useDomainName()
  const says = usePlanRefusal()
  const done = { refresh: planRead(caseId), onDone }
  const set = useAct(setGoal, done)
  const change = useAct(changeGoal, done)
  const { register, handleSubmit, formState } = useForm<Values>({
    defaultValues: { domain, text: goal?.text ?? '', ownWords: goal?.ownWords ?? '' },
  })
  const save = handleSubmit(({ domain: chosen, ...typed }) => {
    const body = { text: typed.text.trim(), ...ownWordsOf(typed) }
    if (goal) change.act({ of: goal, body })
    else set.act({ caseId, body: { domain: chosen, ...body } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      {!goal && (
        <Select
          label={t('domain')}
          options={course.map((line) => ({ value: line.domain, label: name(line.domain) }))}
          error={formState.errors.domain?.message}
          {...register('domain', { required: t('choose') })}
        />
      )}
      <TextArea
        label={t('goal')}
        description={t('goalHint')}
        rows={3}
        maxLength={500}
        error={formState.errors.text?.message}
        {...register('text', { validate: (typed) => typed.trim() !== '' || t('required') })}
      />
      <TextArea label={t('ownWords')} optional rows={2} maxLength={500} {...register('ownWords')} />
      <FormEnd verb={t('save')} {...(goal ? change : set)} says={says} onCancel={onDone} />
    </form>
  )
}

const ownWordsOf = ({ ownWords }: Pick<Values, 'ownWords'>) =>
  ownWords.trim() === '' ? {} : { ownWords: ownWords.trim() }
