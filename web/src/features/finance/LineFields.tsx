import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { Carriers } from './Carriers.tsx'
import { editorText } from './editor.text.ts'
import { FigureFields } from './FigureFields.tsx'
import { figuresOfKind } from './figure-typing.ts'
import { figureWords } from './figure-words.text.ts'
import { ImportLines } from './ImportLines.tsx'
import type { LineValues, VersionValues } from './version-form.ts'
import { emptyLine, lineValues } from './version-form.ts'

/** The lines of a version, each with its figures; added one by one, or read from a file. */
export function LineFields() {
  const t = useText(editorText)
  const { control } = useFormContext<VersionValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' })
  return (
    <>
      <p className="soft">{t('figuresHint')}</p>
      {fields.map(({ id }, at) => (
        <OneLine key={id} at={at} onRemove={() => remove(at)} />
      ))}
      <div className="row">
        <Button icon="plus" onPress={() => append(emptyLine())}>
          {t('addLine')}
        </Button>
        <ImportLines onTake={(lines) => append(lines.map(lineValues))} />
      </div>
    </>
  )
}

const kinds = ['hours-per-case', 'hours-per-week', 'days', 'lump-sum'] as const
const fundings = ['asked', 'to-add', 'outside'] as const

function OneLine({ at, onRemove }: { at: number; onRemove: () => void }) {
  const t = useText(editorText)
  const word = useText(figureWords)
  const { register, control, formState } = useFormContext<VersionValues>()
  // A line that was just taken away is asked for once more before it leaves the page.
  const line: LineValues | undefined = useWatch({ control, name: `lines.${at}` })
  const kind = line?.kind ?? 'lump-sum'
  const title = line?.name || t('newLine')
  const required = { required: t('required') }
  const options = kinds.map((value) => ({
    value,
    label: word(value === 'days' ? 'kind-days' : value),
  }))
  return (
    <fieldset className="finance-line">
      <legend>{title}</legend>
      <div className="finance-grid">
        <TextField
          label={t('lineName')}
          error={formState.errors.lines?.[at]?.name?.message}
          {...register(`lines.${at}.name`, required)}
        />
        <Select label={t('kind')} options={options} {...register(`lines.${at}.kind`)} />
        <Select
          label={t('funding')}
          options={fundings.map((value) => ({ value, label: word(value) }))}
          {...register(`lines.${at}.funding`)}
        />
        {kind === 'days' && (
          <Select
            label={t('unit')}
            options={[
              { value: 'days', label: word('unitDays') },
              { value: 'weeks', label: word('unitWeeks') },
            ]}
            {...register(`lines.${at}.unit`)}
          />
        )}
        <TextField label={t('note')} optional {...register(`lines.${at}.note`)} />
      </div>
      {(figuresOfKind[kind] ?? []).map((figure) => (
        <FigureFields key={figure} at={at} figure={figure} />
      ))}
      <Carriers at={at} />
      <div>
        <Button look="subtle" icon="minus" onPress={onRemove}>
          {t('removeLine', { name: title })}
        </Button>
      </div>
    </fieldset>
  )
}
