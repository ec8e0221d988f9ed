import type { Problem } from '../../../platform/api/problem.ts'
import { useFaults } from '../../../platform/api/useFaults.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { Button } from '../../../ui/Button.tsx'
import { FormDateField } from '../../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../../ui/field/RadioGroup.tsx'
import { TextField } from '../../../ui/field/TextField.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import type { OrganisationKind } from './organisations.api.ts'
import { organisationsText } from './organisations.text.ts'
import { useAccountRefusal, useFaultWords } from './useAccountRefusal.ts'

const kinds = [
  'care',
  'public-health',
  'municipality',
  'safety-house',
] as const satisfies readonly OrganisationKind[]

/** Days `YYYY-MM-DD`; without a last day it is empty. */
export type OrganisationValues = {
  name: string
  kind: OrganisationKind
  chainFrom: string
  chainUntil: string
}

type Props = {
  start: Partial<OrganisationValues>
  /** Only an organisation that takes part can stop. */
  canEnd: boolean
  busy: boolean
  problem: Problem | undefined
  onSave: (values: OrganisationValues) => void
}

/** An organisation and its part in the chain. */
export function OrganisationForm({ start, canEnd, busy, problem, onSave }: Props) {
  const t = useText(organisationsText)
  const says = useAccountRefusal()
  const form = useForm<OrganisationValues>({ defaultValues: start })
  const { errors } = form.formState
  useFaults(form, problem, useFaultWords())
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit(onSave)}>
      <TextField
        label={t('name')}
        maxLength={120}
        error={errors.name?.message}
        {...form.register('name', { required: t('required') })}
      />
      <RadioGroup
        label={t('kind')}
        options={kinds.map((value) => ({ value, label: t(value) }))}
        error={errors.kind?.message}
        {...form.register('kind', { required: t('choose') })}
      />
      <FormDateField control={form.control} name="chainFrom" label={t('from')} />
      {canEnd && (
        <FormDateField
          control={form.control}
          name="chainUntil"
          label={t('untilLabel')}
          description={t('untilHint')}
          optional
        />
      )}
      <ProblemNotice problem={problem} says={says} />
      <Button look="primary" type="submit" busy={busy}>
        {t('save')}
      </Button>
    </form>
  )
}
