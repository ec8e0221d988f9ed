import type { UseFormReturn } from 'react-hook-form'
import { useFieldArray } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Fieldset } from '../../ui/field/Fieldset.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Profile } from './profile.api.ts'
import { afterProfile, setProfile } from './profile.api.ts'
import { profileText } from './profile.text.ts'
import type { PointValues } from './profile-form.ts'
import { newPoint, readPoints } from './profile-form.ts'
import { usePoolRefusal } from './usePoolRefusal.ts'

/** The list as it becomes from a day on; it begins with the latest one. */
export function SetProfile({ of }: { of: Profile }) {
  const t = useText(profileText)
  return (
    <DialogButton verb={t('set')} title={t('setTitle')}>
      {(close) => <ProfileForm points={of.versions[0]?.points ?? of.points} onDone={close} />}
    </DialogButton>
  )
}

type Values = { points: PointValues[]; fromOn: string; reason: string }

function ProfileForm({ points, onDone }: { points: Profile['points']; onDone: () => void }) {
  const t = useText(profileText)
  const says = usePoolRefusal()
  const { today } = useDates()
  const act = useAct(setProfile, { refresh: afterProfile, onDone })
  const form = useForm<Values>({ defaultValues: { points, fromOn: today, reason: '' } })
  const save = form.handleSubmit(({ points: values, ...rest }) =>
    act.act({ ...rest, points: readPoints(values) }),
  )
  const length = (typed: string) => typed.trim().length
  const reasoned = (typed: string) =>
    (length(typed) >= 3 && length(typed) <= 500) || t('reasonNeeded')
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('setWords')}</p>
      <PointFields form={form} />
      <FormDateField
        label={t('fromOn')}
        description={t('fromHint')}
        control={form.control}
        name="fromOn"
      />
      <TextArea
        label={t('reason')}
        description={t('reasonHint')}
        rows={2}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', { validate: reasoned })}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function PointFields({ form }: { form: UseFormReturn<Values> }) {
  const t = useText(profileText)
  const { control, register, formState } = form
  const rules = { validate: (held: unknown[]) => held.length > 0 || t('none') }
  const { fields, append, remove } = useFieldArray({ control, name: 'points', rules })
  const said = (typed: string) =>
    (typed.trim().length >= 3 && typed.trim().length <= 200) || t('pointNeeded')
  const errors = formState.errors.points
  return (
    <>
      {fields.map(({ id }, nth) => (
        <Fieldset key={id} label={t('point', { count: nth + 1 })}>
          <div className="stack">
            <TextField
              label={t('nl')}
              error={errors?.[nth]?.nl?.message}
              {...register(`points.${nth}.nl`, { validate: said })}
            />
            <TextField
              label={t('en')}
              error={errors?.[nth]?.en?.message}
              {...register(`points.${nth}.en`, { validate: said })}
            />
            <div>
              <Button look="subtle" onPress={() => remove(nth)}>
                {t('remove', { count: nth + 1 })}
              </Button>
            </div>
          </div>
        </Fieldset>
      ))}
      {errors?.root?.message && <p role="alert">{errors.root.message}</p>}
      {fields.length < 20 && (
        <div>
          <Button icon="plus" onPress={() => append(newPoint)}>
            {t('add')}
          </Button>
        </div>
      )}
    </>
  )
}
