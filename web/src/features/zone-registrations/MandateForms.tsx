import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { Advice, Mandate } from './mandates.api.ts'
import { advise, switchOff, switchOn } from './mandates.api.ts'
import { mandatesText } from './mandates.text.ts'
import { useZoneRefusal } from './useZoneRefusal.ts'
import { afterZone } from './zone.api.ts'

const advices = ['positive', 'positive-if', 'negative'] as const

type Done = { onDone: () => void }
type Of = Done & { of: Mandate }

/** What the privacy officer advises. */
export function AdviceForm({ onDone }: Done) {
  const t = useText(mandatesText)
  const act = useAct(advise, { refresh: afterZone, onDone })
  const form = useForm<Advice>({ defaultValues: { adviceText: '' } })
  const { errors } = form.formState
  const required = { required: t('required') }
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit((values) => act.act(values))}>
      <RadioGroup
        label={t('advice')}
        options={advices.map((value) => ({ value, label: t(value) }))}
        error={errors.advice?.message}
        {...form.register('advice', required)}
      />
      <TextArea
        label={t('adviceText')}
        error={errors.adviceText?.message}
        {...form.register('adviceText', required)}
      />
      <FormEnd verb={t('advise')} {...act} onCancel={onDone} />
    </form>
  )
}

/** Switching on for the controller: the basis, who decided, and why against the advice. */
export function SwitchOnForm({ of, onDone }: Of) {
  const t = useText(mandatesText)
  const says = useZoneRefusal()
  const { today } = useDates()
  const act = useAct(switchOn, { refresh: afterZone, onDone })
  const form = useForm({
    defaultValues: { basis: '', decidedBy: '', decidedOn: today, departsBecause: '' },
  })
  const { errors } = form.formState
  const required = { required: t('required') }
  const save = form.handleSubmit(({ departsBecause, ...body }) =>
    act.act({ of, body: { ...body, departsBecause: departsBecause.trim() || null } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextArea
        label={t('basis')}
        description={t('basisHint')}
        error={errors.basis?.message}
        {...form.register('basis', required)}
      />
      <TextField
        label={t('decidedBy')}
        description={t('decidedByHint')}
        error={errors.decidedBy?.message}
        {...form.register('decidedBy', required)}
      />
      <FormDateField control={form.control} name="decidedOn" label={t('decidedOn')} />
      <TextArea
        label={t('departsBecause')}
        description={t('departsHint')}
        optional={of.advice !== 'negative'}
        {...form.register('departsBecause')}
      />
      <FormEnd verb={t('switchOn')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

export function SwitchOffForm({ of, onDone }: Of) {
  const t = useText(mandatesText)
  const says = useZoneRefusal()
  const act = useAct(switchOff, { refresh: afterZone, onDone })
  const form = useForm({ defaultValues: { offBecause: '' } })
  const save = form.handleSubmit(({ offBecause }) => act.act({ of, offBecause }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextArea
        label={t('offBecause')}
        error={form.formState.errors.offBecause?.message}
        {...form.register('offBecause', { required: t('required') })}
      />
      <FormEnd verb={t('switchOff')} danger {...act} says={says} onCancel={onDone} />
    </form>
  )
}
