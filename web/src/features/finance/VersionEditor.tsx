import { useEffect, useState } from 'react'
import { FormProvider, useFormContext, useWatch } from 'react-hook-form'
import type { Problem } from '../../platform/api/problem.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { editorText } from './editor.text.ts'
import { figureWords } from './figure-words.text.ts'
import type { Content } from './finance.api.ts'
import { LineFields } from './LineFields.tsx'
import { LiveTotal } from './LiveTotal.tsx'
import { useFinanceRefusal } from './useFinanceRefusal.ts'
import type { VersionValues } from './version-form.ts'
import { contentOf } from './version-form.ts'
import './finance.css'

type Props = {
  values: VersionValues
  busy: boolean
  problem: Problem | undefined
  onSave: (content: Content) => void
  onCancel: () => void
}

/** A version as it is typed, with what it comes to beside it, before anything is kept. */
export function VersionEditor({ values, busy, problem, onSave, onCancel }: Props) {
  const t = useText(editorText)
  const says = useFinanceRefusal()
  const form = useForm<VersionValues>({ defaultValues: values })
  const [unreadable, setUnreadable] = useState(false)
  const save = (typed: VersionValues) => {
    const content = contentOf(typed)
    setUnreadable(content === undefined)
    if (content) onSave(content)
  }
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={form.handleSubmit(save)}>
        <HeadFields />
        <Section title={t('lines')}>
          <LineFields />
        </Section>
        <Section title={t('live')}>
          <Live />
        </Section>
        {unreadable && <p role="alert">{t('unreadable')}</p>}
        <FormEnd verb={t('save')} busy={busy} problem={problem} says={says} onCancel={onCancel} />
      </form>
    </FormProvider>
  )
}

const conventions = ['month-4-375', 'month-52-12', 'days-7'] as const

function HeadFields() {
  const t = useText(editorText)
  const word = useText(figureWords)
  const { register, control, formState } = useFormContext<VersionValues>()
  const required = { required: t('required') }
  const { errors } = formState
  return (
    <div className="finance-grid finance-head">
      <TextField label={t('name')} error={errors.name?.message} {...register('name', required)} />
      <TextField
        label={t('source')}
        description={t('sourceHint')}
        error={errors.source?.message}
        {...register('source', required)}
      />
      <FormDateField control={control} name="from" label={t('from')} />
      <FormDateField control={control} name="until" label={t('until')} />
      <Select
        label={t('convention')}
        options={conventions.map((value) => ({ value, label: word(value) }))}
        {...register('convention', required)}
      />
      <TextField label={t('printedEuros')} optional {...register('printedEuros')} />
      <TextField label={t('printedSource')} optional {...register('printedSource')} />
    </div>
  )
}

const pause = 350

function Live() {
  const { control } = useFormContext<VersionValues>()
  const typed = useWatch({ control })
  const [content, setContent] = useState<Content | undefined>(undefined)
  useEffect(() => {
    const timer = setTimeout(() => setContent(contentOf(typed as VersionValues)), pause)
    return () => clearTimeout(timer)
  }, [typed])
  return <LiveTotal content={content} />
}
