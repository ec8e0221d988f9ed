import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormProvider, useFormContext } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useAsOpened } from '../../platform/api/as-opened.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { budgets } from './finance.api.ts'
import { GrantLineFields } from './GrantLineFields.tsx'
import type { GrantValues } from './grant-form.ts'
import { applicationOf, emptyGrant, valuesOf } from './grant-form.ts'
import { grantForms } from './grant-forms.text.ts'
import type { Grant, Grants } from './grants.api.ts'
import { afterGrants, putApplication } from './grants.api.ts'
import { grantsText } from './grants.text.ts'
import { TakeLines } from './TakeLines.tsx'
import { useFinanceRefusal } from './useFinanceRefusal.ts'
import './finance.css'

type Props = {
  of: Grant | undefined
  organisations: Grants['organisations']
  onDone: (grantId: string | undefined) => void
}

/** An application as it is written; it is sent by a step of its own. */
export function GrantForm({ organisations, onDone, ...standing }: Props) {
  const of = useAsOpened(standing.of)
  const t = useText(grantForms)
  const says = useFinanceRefusal()
  const { today } = useDates()
  const [only] = organisations
  const alone = organisations.length === 1 && only ? only.id : ''
  const form = useForm<GrantValues>({ defaultValues: of ? valuesOf(of) : emptyGrant(today, alone) })
  const act = useAct(putApplication, { refresh: afterGrants, onDone: ({ id }) => onDone(id) })
  const [unreadable, setUnreadable] = useState(false)
  const save = (values: GrantValues) => {
    const body = applicationOf(values)
    setUnreadable(body === undefined)
    if (body) act.act({ of, organisationId: values.organisationId, body })
  }
  return (
    <FormProvider {...form}>
      <form className="finance-form" noValidate onSubmit={form.handleSubmit(save)}>
        <HeadFields organisations={of ? [] : organisations} />
        <Section title={useText(grantsText)('lines')}>
          <TakeLines />
          <GrantLineFields />
        </Section>
        {unreadable && <p role="alert">{t('unreadable')}</p>}
        <FormEnd verb={t('save')} {...act} says={says} onCancel={() => onDone(of?.id)} />
      </form>
    </FormProvider>
  )
}

function HeadFields({ organisations }: Pick<Props, 'organisations'>) {
  const t = useText(grantForms)
  const { register, control, formState } = useFormContext<GrantValues>()
  const { data } = useQuery(budgets)
  const versions = (data?.items ?? []).flatMap((budget) => budget.versions)
  const { errors } = formState
  const required = { required: t('required') }
  return (
    <div className="finance-grid finance-head">
      {organisations.length > 1 && (
        <Select
          label={t('organisation')}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.organisationId?.message}
          {...register('organisationId', required)}
        />
      )}
      <TextField
        label={t('name')}
        description={t('nameHint')}
        error={errors.name?.message}
        {...register('name', required)}
      />
      <FormDateField control={control} name="from" label={t('from')} />
      <FormDateField control={control} name="until" label={t('until')} />
      <Select
        label={t('budget')}
        optional
        options={versions.map(({ id, name }) => ({ value: id, label: name }))}
        {...register('budgetVersionId')}
      />
      <TextArea label={t('about')} description={t('noPerson')} optional {...register('about')} />
    </div>
  )
}
