import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { Ending, OwnReferral } from './referrals.api.ts'
import { afterReferral, end } from './referrals.api.ts'
import { referralText, referralVerbs } from './referrals.text.ts'
import { useReferralRefusal } from './useReferralRefusal.ts'

const endings = ['reached', 'she-stopped', 'service-stopped', 'moved-on', 'other'] as const

type Props = { of: OwnReferral; onDone: () => void }
type Values = Omit<Ending, 'words'> & { words: string }

/** How it ended, and when. */
export function EndForm({ of, onDone }: Props) {
  const t = useText(referralVerbs)
  const word = useText(referralText)
  const says = useReferralRefusal()
  const { today } = useDates()
  const act = useAct(end, { refresh: afterReferral, onDone })
  const { register, control, handleSubmit, formState } = useForm<Values>({
    defaultValues: { on: today, words: '' },
  })
  const save = handleSubmit(({ words, ...body }) =>
    act.act({ of, body: { ...body, ...(words && { words }) } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Select
        label={t('ending')}
        options={endings.map((value) => ({ value, label: word(value) }))}
        error={formState.errors.ending?.message}
        {...register('ending', { required: t('choose') })}
      />
      <FormDateField control={control} name="on" label={t('on')} />
      <TextArea
        label={t('words')}
        description={t('wordsHint')}
        optional
        maxLength={2000}
        {...register('words')}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
