import { useState } from 'react'
import { FormProvider, useFormContext } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useAsOpened } from '../../platform/api/as-opened.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ArgumentFields } from './ArgumentFields.tsx'
import { AssumptionFields } from './AssumptionFields.tsx'
import { ConsequenceFields } from './ConsequenceFields.tsx'
import type { OptionValues } from './option-form.ts'
import { bodyOf, valuesOf } from './option-form.ts'
import { outcomesText } from './outcomes.text.ts'
import type { Option, Question } from './scenarios.api.ts'
import { afterScenarios, putOption } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'
import { useScenarioRefusal } from './useScenarioRefusal.ts'
import './scenarios.css'

type Props = { question: Question; of: Option | undefined; onDone: () => void }

/** What an option says, as a whole: what it said before stays in the history. */
export function OptionForm({ question, onDone, ...standing }: Props) {
  const of = useAsOpened(standing.of)
  const t = useText(scenariosText)
  const noNumber = useText(outcomesText)('noNumber')
  const says = useScenarioRefusal()
  const act = useAct(putOption, { refresh: afterScenarios, onDone })
  const form = useForm<OptionValues>({ defaultValues: valuesOf(of) })
  const [unreadable, setUnreadable] = useState(false)
  const save = (values: OptionValues) => {
    const body = bodyOf(values)
    setUnreadable(body === undefined)
    if (body) act.act({ questionId: question.id, of, body })
  }
  return (
    <FormProvider {...form}>
      <form className="scenario-form" noValidate onSubmit={form.handleSubmit(save)}>
        <HeadFields />
        <Section title={t('assumptions')}>
          <AssumptionFields organisations={question.organisations} />
        </Section>
        <Section title={t('consequences')}>
          <ConsequenceFields criteria={question.criteria} />
        </Section>
        <Section title={t('arguments')}>
          <ArgumentFields />
        </Section>
        {unreadable && <p role="alert">{noNumber}</p>}
        <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
      </form>
    </FormProvider>
  )
}

function HeadFields() {
  const t = useText(scenariosText)
  const { register, formState } = useFormContext<OptionValues>()
  const { errors } = formState
  const required = { required: t('required') }
  return (
    <>
      <TextField label={t('name')} error={errors.name?.message} {...register('name', required)} />
      <TextArea label={t('about')} optional {...register('about')} />
      <TextField
        label={t('source')}
        error={errors.source?.message}
        {...register('source', required)}
      />
      <Checkbox label={t('isOpen')} {...register('isOpen')} />
    </>
  )
}
