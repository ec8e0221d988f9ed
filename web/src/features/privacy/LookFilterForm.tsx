import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { LookFilter } from './access-log.api.ts'
import { accessLogText } from './access-log.text.ts'

type Props = { now: LookFilter; onChange: (filter: LookFilter) => void }

/** Which looks to show. A reference stays in memory and never enters an address. */
export function LookFilterForm({ now, onChange }: Props) {
  const t = useText(accessLogText)
  const form = useForm<LookFilter>({ defaultValues: now })
  const { errors } = form.formState
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit(onChange)}>
      <Checkbox
        label={t('outside')}
        description={t('outsideHint')}
        {...form.register('outsideOwnCaseload')}
      />
      <TextField
        label={t('reference')}
        description={t('referenceHint')}
        optional
        maxLength={8}
        error={errors.reference?.message}
        {...form.register('reference', {
          setValueAs: (typed: string) => typed.trim().toLowerCase(),
          pattern: { value: /^[0-9a-f]{8}$/, message: t('referenceWrong') },
        })}
      />
      <Button type="submit">{t('show')}</Button>
    </form>
  )
}
