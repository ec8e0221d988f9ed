import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { readAbout } from './contacts.api.ts'
import { DayControl } from './DayControl.tsx'
import { useContactRefusal } from './useContactRefusal.ts'
import type { NewWhereabouts } from './whereabouts.api.ts'
import { recordWhereabouts } from './whereabouts.api.ts'
import { whereaboutsText } from './whereabouts.text.ts'

type Props = { caseId: string; onDone: () => void }
type Values = { kind: NewWhereabouts['kind'] | ''; fromOn: string; reviewOn: string }

const kinds = ['stay', 'hospital', 'detention'] as const

/** Where she is, since when, and when somebody looks again. */
export function WhereaboutsForm({ caseId, onDone }: Props) {
  const t = useText(whereaboutsText)
  const says = useContactRefusal()
  const { today } = useDates()
  const record = useAct(recordWhereabouts, { refresh: readAbout(caseId), onDone })
  const form = useForm<Values>({ defaultValues: { kind: '', fromOn: today, reviewOn: '' } })
  const save = form.handleSubmit(({ kind, ...days }) => {
    if (kind) record.act({ caseId, body: { kind, ...days } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('recordLead')}</p>
      <RadioGroup
        label={t('kind')}
        look="buttons"
        options={kinds.map((value) => ({ value, label: t(value) }))}
        error={form.formState.errors.kind?.message}
        {...form.register('kind', { required: t('choose') })}
      />
      <DayControl control={form.control} name="fromOn" label={t('fromOn')} />
      <DayControl control={form.control} name="reviewOn" label={t('reviewOn')} />
      <FormEnd verb={t('save')} {...record} says={says} onCancel={onDone} />
    </form>
  )
}
