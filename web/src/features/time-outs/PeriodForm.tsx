import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { openPeriod, proposalFor } from './plan.api.ts'
import { planText } from './plan.text.ts'
import { useTimeOutRefusal } from './useTimeOutRefusal.ts'

type Fields = {
  fromOn: string
  untilOn: string
  stays: string
  days: string
  provenance: '' | 'stated' | 'derived' | 'assumed'
  source: string
}
const empty: Fields = {
  ...{ fromOn: '', untilOn: '', stays: '', days: '' },
  ...{ provenance: '', source: '' },
}

/** A period to come with its quota; what would be pro rata of a year is proposed. */
export function PeriodForm({ onDone }: { onDone: () => void }) {
  const t = useText(planText)
  const says = useTimeOutRefusal()
  const act = useAct(openPeriod, { refresh: [['time-outs']], onDone })
  const form = useForm<Fields>({ defaultValues: empty })
  const { register, control, handleSubmit, formState } = form
  const { errors } = formState
  const needed = { required: t('choose') }
  const save = handleSubmit(({ stays, days, ...body }) =>
    act.act({ ...body, stays: Number(stays), days: Number(days) } as never),
  )
  const sure = (['stated', 'derived', 'assumed'] as const).map((value) => ({
    value,
    label: t(value),
  }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <FormDateField control={control} name="fromOn" label={t('periodFrom')} />
      <FormDateField control={control} name="untilOn" label={t('periodUntil')} />
      <Proposed form={form} />
      <TextField
        label={t('stays')}
        inputMode="numeric"
        error={errors.stays?.message}
        {...register('stays', needed)}
      />
      <TextField
        label={t('days')}
        inputMode="numeric"
        error={errors.days?.message}
        {...register('days', needed)}
      />
      <Select
        label={t('provenance')}
        options={sure}
        error={errors.provenance?.message}
        {...register('provenance', needed)}
      />
      <TextArea
        label={t('source')}
        error={errors.source?.message}
        {...register('source', needed)}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

/** What the longest known period would give these days. */
function Proposed({ form }: { form: UseFormReturn<Fields> }) {
  const t = useText(planText)
  const { day } = useDates()
  const [fromOn, untilOn] = useWatch({ control: form.control, name: ['fromOn', 'untilOn'] })
  const { data } = useQuery(proposalFor({ fromOn, untilOn }))
  if (!data) return null
  const { stays, days, basis } = data
  const words = t('proposed', {
    ...{ stays, days, allStays: basis.stays, allDays: basis.days },
    ...{ from: day(basis.fromOn), until: day(basis.untilOn) },
  })
  const take = () => {
    form.setValue('stays', String(stays))
    form.setValue('days', String(days))
    form.setValue('provenance', 'derived')
    form.setValue('source', words)
  }
  return (
    <div className="stack" role="status">
      <p>{words}</p>
      <div>
        <Button look="subtle" onPress={take}>
          {t('takeProposal')}
        </Button>
      </div>
    </div>
  )
}
