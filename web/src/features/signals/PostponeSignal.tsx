import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { kindNames } from './kinds.text.ts'
import { returnsOn } from './returns-on.ts'
import type { Putting, Signal } from './signals.api.ts'
import { afterSignals, postponeSignal } from './signals.api.ts'
import { signalsText } from './signals.text.ts'
import { useSignalRefusal } from './useSignalRefusal.ts'

const reasons = [
  'appointment-made',
  'answer-awaited',
  'at-her-pace',
  'colleague-on-it',
  'not-now',
] as const

type Props = { of: Signal; longestUntilOn: string }

/** Puts one signal off until a day, for one's own role. */
export function PostponeSignal({ of, longestUntilOn }: Props) {
  const t = useText(signalsText)
  const kinds = useText(kindNames)
  const { whyNot } = useSignalRefusal()
  return (
    <DialogButton
      look="subtle"
      verb={t('postpone')}
      title={t('postponeTitle', { kind: kinds(of.kind), name: of.about.name })}
      unavailable={of.postpone.allowed ? undefined : whyNot(of.postpone)}
    >
      {(close) => <PostponeForm of={of} longestUntilOn={longestUntilOn} onDone={close} />}
    </DialogButton>
  )
}

function PostponeForm({ of, longestUntilOn, onDone }: Props & { onDone: () => void }) {
  const t = useText(signalsText)
  const { says } = useSignalRefusal()
  const { day, today } = useDates()
  const act = useAct(postponeSignal, { refresh: afterSignals, onDone })
  const form = useForm<Pick<Putting, 'untilOn' | 'reason' | 'words'>>({
    defaultValues: { untilOn: returnsOn(of, { today, longestUntilOn }), words: '' },
  })
  const { kind, entityId, mayExplain } = of
  const save = form.handleSubmit(({ words, ...values }) =>
    act.act({ kind, entityId, ...values, ...(words?.trim() && { words }) }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('postponeLead', { day: day(longestUntilOn) })}</p>
      <RadioGroup
        label={t('reason')}
        options={reasons.map((value) => ({ value, label: t(value) }))}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', { required: t('chooseReason') })}
      />
      <FormDateField
        control={form.control}
        name="untilOn"
        label={t('until')}
        description={t('untilHint')}
      />
      {mayExplain && (
        <TextArea label={t('words')} description={t('wordsHint')} {...form.register('words')} />
      )}
      <FormEnd verb={t('postpone')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
