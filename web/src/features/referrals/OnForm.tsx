import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import type { OwnReferral, start } from './referrals.api.ts'
import { afterReferral } from './referrals.api.ts'
import { referralVerbs } from './referrals.text.ts'
import { useReferralRefusal } from './useReferralRefusal.ts'

type Props = { of: OwnReferral; step: typeof start; onDone: () => void }

/** A step that asks for its day only. */
export function OnForm({ of, step, onDone }: Props) {
  const t = useText(referralVerbs)
  const says = useReferralRefusal()
  const { today } = useDates()
  const act = useAct(step, { refresh: afterReferral, onDone })
  const { control, handleSubmit } = useForm({ defaultValues: { on: today } })
  return (
    <form className="stack" noValidate onSubmit={handleSubmit((body) => act.act({ of, body }))}>
      <FormDateField control={control} name="on" label={t('on')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
