import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import type { CaseBridges, NewBridge } from './bridges.api.ts'
import { beginBridge } from './bridges.api.ts'
import { bridgesText } from './bridges.text.ts'
import { afterPeer } from './peer-notes.api.ts'
import { useBridgeOptions } from './useBridgeOptions.ts'
import { usePeerRefusal } from './usePeerRefusal.ts'

type Props = {
  caseId: string
  organisations: CaseBridges['organisations']
  onDone: () => void
}

type Values = {
  fromPlace: NewBridge['fromPlace'] | ''
  brokenOffCare: NewBridge['toCare'] | ''
  toCare: NewBridge['toCare'] | ''
  organisationId: string
  begunOn: string
}

/** From where to which care, and what broke off before. */
export function BridgeForm({ caseId, organisations, onDone }: Props) {
  const t = useText(bridgesText)
  const says = usePeerRefusal()
  const { today } = useDates()
  const { places, cares } = useBridgeOptions()
  const act = useAct(beginBridge, { refresh: afterPeer(caseId), onDone })
  const form = useForm<Values>({
    defaultValues: {
      fromPlace: '',
      brokenOffCare: '',
      toCare: '',
      organisationId: '',
      begunOn: today,
    },
  })
  const { errors } = form.formState
  const required = { required: t('choose') }
  const named = organisations.map(({ id, name }) => ({ value: id, label: name }))
  const save = form.handleSubmit((values) => act.act({ caseId, body: bodyOf(values) }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Select
        label={t('fromPlace')}
        options={places}
        error={errors.fromPlace?.message}
        {...form.register('fromPlace', required)}
      />
      <Select
        label={t('toCare')}
        options={cares}
        error={errors.toCare?.message}
        {...form.register('toCare', required)}
      />
      <Select
        label={t('organisation')}
        optional
        options={named}
        {...form.register('organisationId')}
      />
      <Select
        label={t('brokenOffCare')}
        optional
        options={cares}
        {...form.register('brokenOffCare')}
      />
      <FormDateField control={form.control} name="begunOn" label={t('begunOn')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

// The form asks for a place and for care before it is sent.
function bodyOf({ fromPlace, toCare, brokenOffCare, organisationId, begunOn }: Values): NewBridge {
  return {
    fromPlace: fromPlace || 'elsewhere',
    toCare: toCare || 'other',
    begunOn,
    ...(brokenOffCare && { brokenOffCare }),
    ...(organisationId && { organisationId }),
  }
}
