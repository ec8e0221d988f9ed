import type { UseFormReturn } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useFaults } from '../../platform/api/useFaults.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { Saved } from '../../ui/Saved.tsx'
import type { Instrument } from './assessments.api.ts'
import { instruments, loadInstrument } from './assessments.api.ts'
import { InstrumentPreview } from './InstrumentPreview.tsx'
import { instrumentText } from './instrument.text.ts'
import { readDomains, writeDomains } from './instrument-text.ts'

const scales = { min: 0, max: 10 }
const empty = { name: '', source: '', fromOn: '', lowest: 1, highest: 5, text: '' }
type Values = typeof empty

/** A new version, typed or pasted; what it becomes stands below before it is loaded. */
export function LoadInstrument({ current }: { current: Instrument | undefined }) {
  const t = useText(instrumentText)
  const form = useForm<Values>({ defaultValues: empty })
  const load = useAct(loadInstrument, {
    refresh: [instruments.queryKey],
    onDone: () => form.reset(empty),
  })
  const { text, lowest, highest } = useWatch({ control: form.control })
  const read = readDomains(text ?? '', Number(highest) - Number(lowest) + 1)
  useFaults(form, topOf(load.problem), (code) => faultWords(t, code))
  const save = form.handleSubmit(({ text: _, ...head }) => {
    if (read.faults.length === 0) load.act({ ...head, domains: read.domains })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <HeadFields form={form} />
      <TextArea
        label={t('domains')}
        description={t('domainsHint')}
        rows={10}
        {...form.register('text')}
      />
      {current && (
        <div>
          <Button
            look="subtle"
            onPress={() => form.setValue('text', writeDomains(current.domains))}
          >
            {t('takeOver')}
          </Button>
        </div>
      )}
      {(text !== '' || form.formState.isSubmitted) && <InstrumentPreview {...read} />}
      <FormEnd verb={t('load')} busy={load.busy} problem={load.problem} />
      <Saved shown={load.done} />
    </form>
  )
}

/** Whose words they are, from which day they count, and on which scale. */
function HeadFields({ form }: { form: UseFormReturn<Values> }) {
  const t = useText(instrumentText)
  const { errors } = form.formState
  const needed = { required: t('required') }
  const score = (name: 'lowest' | 'highest') => (
    <TextField
      label={t(name)}
      type="number"
      {...scales}
      error={errors[name]?.message}
      {...form.register(name, { ...needed, valueAsNumber: true })}
    />
  )
  return (
    <>
      <TextField
        label={t('name')}
        maxLength={120}
        error={errors.name?.message}
        {...form.register('name', needed)}
      />
      <TextField
        label={t('source')}
        description={t('sourceHint')}
        maxLength={300}
        error={errors.source?.message}
        {...form.register('source', needed)}
      />
      <FormDateField
        label={t('fromOn')}
        description={t('fromHint')}
        control={form.control}
        name="fromOn"
      />
      {score('lowest')}
      {score('highest')}
    </>
  )
}

type Say = ReturnType<typeof useText<typeof instrumentText.nl>>

function faultWords(t: Say, code: string): string {
  const known = `fault-${code}`
  return known in instrumentText.nl ? t(known as 'fault-other') : t('fault-other')
}

// A fault within the list is named there with its line; here are those of the fields above it.
function topOf(problem: Problem | undefined): Problem | undefined {
  return problem?.faults.some(({ path }) => path.startsWith('/domains')) ? undefined : problem
}
