import { useQuery } from '@tanstack/react-query'
import type { Control, UseFormRegister } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { chosenIn, InviteeField } from './InviteeField.tsx'
import { verbText } from './meeting-verbs.text.ts'
import type { Meeting, Planned } from './meetings.api.ts'
import { afterMeeting, invitees, plan, planSeries } from './meetings.api.ts'
import { kindWords } from './meetings.text.ts'
import { useMeetingRefusal } from './useMeetingRefusal.ts'

type Values = {
  kind: Meeting['kind']
  about: string
  rhythm: 'once' | 'series'
  plannedOn: string
  untilOn: string
  everyWeeks: number
  fromTime: string
  minutes: number
  invited: string[] | false
}

type Props = { mayPlan: readonly Meeting['kind'][]; onDone: () => void }

/** Which meeting, when, with whom; once or every so many weeks. */
export function PlanForm({ mayPlan, onDone }: Props) {
  const t = useText(verbText)
  const word = useText(kindWords)
  const { today } = useDates()
  const asked = useQuery(invitees)
  const act = usePlan(onDone)
  const { register, control, handleSubmit, watch, formState } = useForm<Values>({
    defaultValues: {
      about: '',
      rhythm: 'once',
      plannedOn: today,
      untilOn: today,
      everyWeeks: 2,
      fromTime: '10:00',
      minutes: 60,
      invited: [],
    },
  })
  const { errors } = formState
  const need = { required: t('choose') }
  return (
    <form className="stack" noValidate onSubmit={handleSubmit(act.save)}>
      <RadioGroup
        label={t('kind')}
        options={mayPlan.map((value) => ({ value, label: word(value) }))}
        error={errors.kind?.message}
        {...register('kind', need)}
      />
      <TextField
        label={t('about')}
        description={t('aboutHint')}
        optional
        maxLength={120}
        {...register('about')}
      />
      <When control={control} register={register} series={watch('rhythm') === 'series'} />
      <Answer of={asked}>
        {({ items }) => (
          <InviteeField
            label={t('invited')}
            among={items}
            error={errors.invited?.message}
            {...register('invited', need)}
          />
        )}
      </Answer>
      <FormEnd verb={t('plan')} {...act} onCancel={onDone} />
    </form>
  )
}

type WhenProps = {
  control: Control<Values>
  register: UseFormRegister<Values>
  series: boolean
}

function When({ control, register, series }: WhenProps) {
  const t = useText(verbText)
  const rhythms = ['once', 'series'] as const
  const number = { type: 'number', inputMode: 'numeric' } as const
  return (
    <>
      <RadioGroup
        label={t('rhythm')}
        look="buttons"
        options={rhythms.map((value) => ({ value, label: t(value) }))}
        {...register('rhythm')}
      />
      <FormDateField
        control={control}
        name="plannedOn"
        label={t(series ? 'firstOn' : 'plannedOn')}
      />
      {series && (
        <>
          <TextField
            label={t('everyWeeks')}
            {...number}
            {...register('everyWeeks', { valueAsNumber: true, min: 1, max: 26 })}
          />
          <FormDateField control={control} name="untilOn" label={t('untilOn')} />
        </>
      )}
      <TextField label={t('fromTime')} type="time" {...register('fromTime', { required: true })} />
      <TextField
        label={t('minutes')}
        {...number}
        {...register('minutes', { valueAsNumber: true, min: 15, max: 480 })}
      />
    </>
  )
}

function usePlan(onDone: () => void) {
  const { says } = useMeetingRefusal()
  const once = useAct(plan, { refresh: afterMeeting, onDone })
  const series = useAct(planSeries, { refresh: afterMeeting, onDone })
  const save = ({ rhythm, plannedOn, untilOn, everyWeeks, ...values }: Values) => {
    const body = bodyOf(values)
    if (rhythm === 'once') return once.act({ ...body, plannedOn })
    return series.act({ ...body, firstOn: plannedOn, untilOn, everyWeeks })
  }
  const problem = once.problem ?? series.problem
  return { save, says, busy: once.busy || series.busy, problem }
}

type Same = Pick<Values, 'kind' | 'about' | 'fromTime' | 'minutes' | 'invited'>

function bodyOf({ kind, about, fromTime, minutes, invited }: Same): Omit<Planned, 'plannedOn'> {
  return { kind, fromTime, minutes, invited: chosenIn(invited), ...(about && { about }) }
}
