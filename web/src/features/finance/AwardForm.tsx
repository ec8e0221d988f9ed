import { useState } from 'react'
import { FormProvider, useFormContext } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useAsOpened } from '../../platform/api/as-opened.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { AdvanceFields } from './AdvanceFields.tsx'
import { AgreementFields } from './AgreementFields.tsx'
import { ConditionFields } from './ConditionFields.tsx'
import { GrantLineFields } from './GrantLineFields.tsx'
import type { AwardValues } from './grant-form.ts'
import { awardOf, awardValuesOf } from './grant-form.ts'
import { grantForms } from './grant-forms.text.ts'
import type { Grant } from './grants.api.ts'
import { afterGrants, awardGrant } from './grants.api.ts'
import { grantsText } from './grants.text.ts'
import { useFinanceRefusal } from './useFinanceRefusal.ts'
import { useMoney } from './useMoney.ts'
import './finance.css'

/** What is awarded, on which conditions, paid when and accounted for by when. */
export function AwardForm({ onDone, ...standing }: { of: Grant; onDone: () => void }) {
  const of = useAsOpened(standing.of)
  const t = useText(grantForms)
  const lines = useText(grantsText)('lines')
  const says = useFinanceRefusal()
  const { today } = useDates()
  const form = useForm<AwardValues>({ defaultValues: awardValuesOf(of, today) })
  const act = useAct(awardGrant, { refresh: afterGrants, onDone })
  const [unreadable, setUnreadable] = useState(false)
  const save = (values: AwardValues) => {
    const body = awardOf(values)
    setUnreadable(body === undefined)
    if (body) act.act({ of, body })
  }
  const verb = t(of.state === 'awarded' ? 'amend' : 'award')
  return (
    <FormProvider {...form}>
      <form className="finance-form" noValidate onSubmit={form.handleSubmit(save)}>
        <Section title={lines}>
          <GrantLineFields />
        </Section>
        <Section title={t('conditions')}>
          <ConditionFields />
        </Section>
        <Section title={t('plan')}>
          <Planned of={of} />
          <AdvanceFields />
        </Section>
        <Section title={t('agreements')}>
          <AgreementFields />
        </Section>
        <Section title={verb} quiet>
          <DecisionFields />
        </Section>
        {unreadable && <p role="alert">{t('unreadable')}</p>}
        <FormEnd verb={verb} {...act} says={says} onCancel={onDone} />
      </form>
    </FormProvider>
  )
}

function DecisionFields() {
  const t = useText(grantForms)
  const { register, control, formState } = useFormContext<AwardValues>()
  const long = (typed: string) => typed.trim().length >= 10 || t('reasonNeeded')
  return (
    <div className="finance-grid finance-head">
      <FormDateField control={control} name="on" label={t('on')} />
      <FormDateField control={control} name="accountabilityBy" label={t('accountabilityBy')} />
      <TextArea
        label={t('reason')}
        description={t('noPerson')}
        error={formState.errors.reason?.message}
        {...register('reason', { validate: long })}
      />
    </div>
  )
}

function Planned({ of }: { of: Grant }) {
  const t = useText(grantForms)
  const { money } = useMoney()
  const cents = of.instalments
    .filter(({ droppedOn }) => droppedOn === null)
    .reduce((sum, one) => sum + one.cents, 0)
  return cents === 0 ? null : <p className="soft">{t('planned', { amount: money(cents) })}</p>
}
