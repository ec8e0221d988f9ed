import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { afterRound, openCases, openRound } from './rounds.api.ts'
import { roundText } from './rounds.text.ts'
import { useHandoverRefusal } from './useHandoverRefusal.ts'

/** A round over every open case. */
export function OpenRound() {
  const t = useText(roundText)
  return (
    <DialogButton verb={t('open')} title={t('openTitle')}>
      {(close) => <RoundForm onDone={close} />}
    </DialogButton>
  )
}

function RoundForm({ onDone }: { onDone: () => void }) {
  const t = useText(roundText)
  const { says } = useHandoverRefusal()
  const { data } = useQuery(openCases)
  const act = useAct(openRound, { refresh: afterRound, onDone })
  const form = useForm({ defaultValues: { name: '', completeBy: '' } })
  const caseIds = (data?.items ?? []).map(({ id }) => id)
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((body) => act.act({ ...body, caseIds }))}
    >
      <p>{t('openLead')}</p>
      <TextField
        label={t('name')}
        description={t('nameHint')}
        maxLength={120}
        error={form.formState.errors.name?.message}
        {...form.register('name', { validate: (name) => name.trim() !== '' || t('need') })}
      />
      <FormDateField control={form.control} name="completeBy" label={t('completeBy')} />
      <FormEnd verb={t('open')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
