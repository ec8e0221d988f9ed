import type { UseFormReturn } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { ReportLine } from './accountability.api.ts'
import { accountabilityText } from './accountability.text.ts'
import type { ReportValues } from './accountability-form.ts'
import { isStated } from './accountability-form.ts'

type Props = {
  of: ReportLine
  at: number
  form: UseFormReturn<ReportValues>
  percent: number
}

const units = {
  hours: 'unitHours',
  days: 'unitDays',
  stays: 'unitStays',
  euros: 'unitEuros',
} as const

/** What is said of one line, and what was done of one that the daily work does not count. */
export function LineWriting({ of, at, form, percent }: Props) {
  const t = useText(accountabilityText)
  const { name, measure, provenance, deviates } = of
  const error = form.formState.errors.lines?.[at]?.stated?.message
  return (
    <>
      {provenance !== 'counted' && (
        <TextField
          label={t('statedField', { name, unit: t(units[measure]) })}
          description={t('statedHelp')}
          inputMode="decimal"
          optional
          error={error}
          {...form.register(`lines.${at}.stated`, {
            validate: (typed: string) => isStated(typed) || t('number'),
          })}
        />
      )}
      <TextArea
        label={t('lineField', { name })}
        {...(deviates ? { description: t('lineHelp', { percent }) } : {})}
        optional={!deviates}
        rows={2}
        maxLength={4000}
        {...form.register(`lines.${at}.words`)}
      />
    </>
  )
}
