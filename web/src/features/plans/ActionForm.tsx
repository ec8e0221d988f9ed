import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { actionsText } from './actions.text.ts'
import { agreeAction, changeAction } from './plan-actions.api.ts'
import type { Action } from './plans.api.ts'
import { planRead } from './plans.api.ts'
import { usePlanRefusal } from './usePlanRefusal.ts'

/** Somebody who works on the case. */
export type Colleague = { membershipId: string; name: string }

type Values = { text: string; owner: string; dueOn: string }
type Props = {
  caseId: string
  goalId: string
  team: readonly Colleague[]
  /** A peer expert takes actions upon herself and nobody else. */
  onlyOneself: boolean
  action?: Action
  onDone: () => void
}

const herself = 'herself'

/** What is going to happen, who does it, by which day. */
export function ActionForm({ caseId, goalId, team, onlyOneself, action, onDone }: Props) {
  const t = useText(actionsText)
  const says = usePlanRefusal()
  const own = useSession().membership.id
  const done = { refresh: planRead(caseId), onDone }
  const agree = useAct(agreeAction, done)
  const change = useAct(changeAction, done)
  const owner = action ? (action.owner?.membershipId ?? herself) : own
  const form = useForm<Values>({
    defaultValues: { text: action?.text ?? '', owner, dueOn: action?.dueOn ?? '' },
  })
  const { register, control, handleSubmit, formState } = form
  const save = handleSubmit(({ text, dueOn, ...chosen }) => {
    const ownerMembershipId = chosen.owner === herself ? null : chosen.owner
    const body = { text: text.trim(), ownerMembershipId, dueOn }
    if (action) change.act({ of: action, body })
    else agree.act({ goalId, body })
  })
  const people = team.map(({ membershipId, name }) => ({ value: membershipId, label: name }))
  const owners = [...people, { value: herself, label: t('herself') }]
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextArea
        label={t('text')}
        rows={2}
        maxLength={300}
        error={formState.errors.text?.message}
        {...register('text', { validate: (typed) => typed.trim() !== '' || t('required') })}
      />
      {!onlyOneself && (
        <RadioGroup
          label={t('owner')}
          options={owners}
          error={formState.errors.owner?.message}
          {...register('owner', { required: t('choose') })}
        />
      )}
      <FormDateField control={control} name="dueOn" label={t('dueOn')} />
      <FormEnd verb={t('agree')} {...(action ? change : agree)} says={says} onCancel={onDone} />
    </form>
  )
}
