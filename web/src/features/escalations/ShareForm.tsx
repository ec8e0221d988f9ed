import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { Fieldset } from '../../ui/field/Fieldset.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { EscalationPage, Sharing } from './escalations.api.ts'
import { afterEscalation, share } from './escalations.api.ts'
import { shareText } from './shares.text.ts'
import { useEscalationRefusal } from './useEscalationRefusal.ts'

const parts = ['safe-contact', 'plan-headings', 'last-contacts', 'name', 'note'] as const

type Values = {
  toMembershipId: string
  chosen: Sharing['parts'] | false
  note: string
  untilOn: string
}

type Props = { of: EscalationPage; onDone: () => void }

/** Which parts of her case one person may read, and until when. */
export function ShareForm({ of, onDone }: Props) {
  const t = useText(shareText)
  const { says } = useEscalationRefusal()
  const { today } = useDates()
  const act = useAct(share, { refresh: afterEscalation(of.caseId), onDone })
  const { register, control, handleSubmit, watch, formState } = useForm<Values>({
    defaultValues: { toMembershipId: '', chosen: [], note: '', untilOn: today },
  })
  const chosen = watch('chosen') || []
  const save = handleSubmit(({ toMembershipId, note, untilOn }) => {
    const said = chosen.includes('note') && note ? { note } : {}
    return act.act({ of, body: { toMembershipId, parts: chosen, untilOn, ...said } })
  })
  const { errors } = formState
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('lead')}</p>
      <Select
        label={t('with')}
        options={of.receivers.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.toMembershipId?.message}
        {...register('toMembershipId', { required: t('choose') })}
      />
      <Fieldset label={t('parts')} error={errors.chosen?.message}>
        {parts.map((part) => (
          <Checkbox
            key={part}
            label={t(part)}
            value={part}
            {...register('chosen', { required: t('choose') })}
          />
        ))}
      </Fieldset>
      {chosen.includes('note') && (
        <TextArea label={t('noteWords')} maxLength={2000} {...register('note')} />
      )}
      <FormDateField control={control} name="untilOn" label={t('untilOn')} />
      <FormEnd verb={t('share')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
