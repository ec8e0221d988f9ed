import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber, numberFrom } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Contract, PoolPerson } from './pool.api.ts'
import { afterPool, endHours, recordHours } from './pool.api.ts'
import { poolText } from './pool.text.ts'
import { areHours } from './pool-hours.ts'
import { usePoolRefusal } from './usePoolRefusal.ts'

/** Her hours in the pool by period, and the way to record or end them. */
export function HoursInPool({ of }: { of: PoolPerson }) {
  const t = useText(poolText)
  const language = useLanguage()
  const { day } = useDates()
  const span = ({ fromOn: from, untilOn: until }: Contract) =>
    until === null
      ? t('since', { from: day(from) })
      : t('span', { from: day(from), until: day(until) })
  return (
    <>
      {of.contracts.length === 0 && <p className="soft">{t('noHours')}</p>}
      <ul className="utrecht-unordered-list">
        {of.contracts.map((contract) => (
          <li key={contract.id}>
            {t('hoursNow', { hours: formatNumber(contract.hoursPerWeek, language, 2) })},{' '}
            {span(contract)} {of.mayChange && <EndHours of={contract} />}
          </li>
        ))}
      </ul>
      {of.mayChange && (
        <DialogButton verb={t('record')} title={t('recordFor', { name: of.name })}>
          {(close) => <HoursForm of={of} onDone={close} />}
        </DialogButton>
      )}
    </>
  )
}

function HoursForm({ of, onDone }: { of: PoolPerson; onDone: () => void }) {
  const t = useText(poolText)
  const says = usePoolRefusal()
  const { today } = useDates()
  const act = useAct(recordHours, { refresh: afterPool, onDone })
  const form = useForm({ defaultValues: { hours: '', fromOn: today, untilOn: '' } })
  const save = form.handleSubmit(({ hours, fromOn, untilOn }) =>
    act.act({
      membershipId: of.membershipId,
      hoursPerWeek: numberFrom(hours),
      fromOn,
      ...(untilOn !== '' && { untilOn }),
    }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextField
        label={t('hours')}
        description={t('hoursHint')}
        inputMode="decimal"
        error={form.formState.errors.hours?.message}
        {...form.register('hours', { validate: (typed) => areHours(typed) || t('hoursHint') })}
      />
      <FormDateField control={form.control} name="fromOn" label={t('from')} />
      <FormDateField control={form.control} name="untilOn" label={t('until')} optional />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function EndHours({ of }: { of: Contract }) {
  const t = useText(poolText)
  return (
    <DialogButton look="subtle" verb={t('end')} title={t('endTitle')}>
      {(close) => <EndForm of={of} onDone={close} />}
    </DialogButton>
  )
}

function EndForm({ of, onDone }: { of: Contract; onDone: () => void }) {
  const t = useText(poolText)
  const says = usePoolRefusal()
  const { today } = useDates()
  const act = useAct(endHours, { refresh: afterPool, onDone })
  const form = useForm({ defaultValues: { untilOn: of.untilOn ?? today } })
  const save = form.handleSubmit(({ untilOn }) => act.act({ of, untilOn }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <FormDateField
        control={form.control}
        name="untilOn"
        label={t('until')}
        description={t('endHint')}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
