import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { LineValues } from './grant-form.ts'
import { centsFrom, countsOf, emptyLine, measures } from './grant-form.ts'
import { grantForms } from './grant-forms.text.ts'
import { useMoney } from './useMoney.ts'

type WithLines = { lines: LineValues[] }

/** The lines of an application or an award, and what they come to. */
export function GrantLineFields() {
  const t = useText(grantForms)
  const { control } = useFormContext<WithLines>()
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' })
  return (
    <>
      <p className="soft">{t('countedHint')}</p>
      {fields.map(({ id }, at) => (
        <OneLine key={id} at={at} onRemove={() => remove(at)} />
      ))}
      <div className="row">
        <Button icon="plus" onPress={() => append(emptyLine())}>
          {t('addLine')}
        </Button>
      </div>
      <Sum />
    </>
  )
}

function Sum() {
  const t = useText(grantForms)
  const { money } = useMoney()
  const { control } = useFormContext<WithLines>()
  const lines = useWatch({ control, name: 'lines' })
  const cents = lines.map(({ amount }) => centsFrom(amount ?? '') ?? 0)
  const sum = cents.reduce((all, one) => all + one, 0)
  return (
    <p className="utrecht-paragraph" aria-live="polite">
      {t('sum')}: <strong>{money(sum)}</strong>
    </p>
  )
}

function OneLine({ at, onRemove }: { at: number; onRemove: () => void }) {
  const t = useText(grantForms)
  const { register, control, formState } = useFormContext<WithLines>()
  // A line that was just taken away is asked for once more before it leaves the page.
  const line: LineValues | undefined = useWatch({ control, name: `lines.${at}` })
  const measure = line?.measure ?? 'hours'
  const title = line?.name || t('line')
  const errors = formState.errors.lines?.[at]
  const required = { required: t('required') }
  return (
    <fieldset className="finance-line">
      <legend>{title}</legend>
      <div className="finance-grid">
        <TextField
          label={t('lineName')}
          error={errors?.name?.message}
          {...register(`lines.${at}.name`, required)}
        />
        <Select
          label={t('measure')}
          options={measures.map((value) => ({ value, label: t(`measure-${value}`) }))}
          {...register(`lines.${at}.measure`)}
        />
        {measure !== 'euros' && (
          <TextField
            label={t('volume')}
            inputMode="decimal"
            error={errors?.volume?.message}
            {...register(`lines.${at}.volume`, required)}
          />
        )}
        <TextField
          label={t('amount')}
          inputMode="decimal"
          error={errors?.amount?.message}
          {...register(`lines.${at}.amount`, required)}
        />
        <Select
          label={t('countedBy')}
          optional
          options={(countsOf[measure] ?? []).map((value) => ({
            value,
            label: t(`counts-${value}`),
          }))}
          {...register(`lines.${at}.countedBy`)}
        />
      </div>
      <TextField label={t('note')} optional {...register(`lines.${at}.note`)} />
      <div>
        <Button look="subtle" icon="minus" onPress={onRemove}>
          {t('removeLine', { name: title })}
        </Button>
      </div>
    </fieldset>
  )
}
