import { useAct } from '../../platform/api/act.ts'
import { useDraftForm } from '../../platform/drafts/useDraftForm.ts'
import { amsterdamMoment, isTime } from '../../platform/language/moments.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Handover } from './handovers.api.ts'
import type { NewLateWrite } from './late-writes.api.ts'
import { writeLate } from './late-writes.api.ts'
import { lateText } from './late-writes.text.ts'
import { useHandoverRefusal } from './useHandoverRefusal.ts'

const outcomes = ['spoken', 'seen-not-spoken', 'attempted', 'no-show', 'declined'] as const

/** For who handed a case over and still has something to write down. */
export function WriteLate({ of }: { of: Handover }) {
  const t = useText(lateText)
  if (of.part !== 'giver' || of.state !== 'completed') return null
  return (
    <DialogButton verb={t('write')}>
      {(close) => <LateForm caseId={of.caseId} onDone={close} />}
    </DialogButton>
  )
}

type Values = {
  on: string
  time: string
  outcome: NewLateWrite['outcome'] | ''
  minutes: string
  note: string
}
const empty: Values = { on: '', time: '', outcome: '', minutes: '', note: '' }

function LateForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const t = useText(lateText)
  const { says } = useHandoverRefusal()
  const form = useDraftForm<Values>(`late/${caseId}`, empty)
  const done = () => {
    form.clear()
    onDone()
  }
  const act = useAct(writeLate, { refresh: [['late-writes']], onDone: done })
  const { errors } = form.formState
  const save = form.handleSubmit((values) => {
    const body = bodyOf(values)
    if (body) act.act({ caseId, body })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('writeLead')}</p>
      <FormDateField control={form.control} name="on" label={t('on')} />
      <TextField
        label={t('time')}
        description={t('timeHint')}
        inputMode="numeric"
        error={errors.time?.message}
        {...form.register('time', { validate: (time) => isTime(time) || t('timeWrong') })}
      />
      <RadioGroup
        label={t('outcome')}
        options={outcomes.map((value) => ({ value, label: t(value) }))}
        error={errors.outcome?.message}
        {...form.register('outcome', { required: t('choose') })}
      />
      <TextField
        label={t('direct')}
        inputMode="numeric"
        optional
        {...form.register('minutes', { pattern: /^\d{0,4}$/ })}
      />
      <TextArea label={t('note')} maxLength={4000} optional {...form.register('note')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function bodyOf({ on, time, outcome, minutes, note }: Values): NewLateWrite | undefined {
  if (outcome === '') return undefined
  return {
    occurredAt: amsterdamMoment(on, time),
    outcome,
    ...(minutes !== '' && { directMinutes: Number(minutes) }),
    ...(note.trim() !== '' && { note: note.trim() }),
  }
}
