import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Handover } from './handovers.api.ts'
import { afterStep, decline } from './handovers.api.ts'
import { handoverWords } from './handovers.text.ts'
import { stepsText } from './steps.text.ts'
import { isOffered, useHandoverRefusal } from './useHandoverRefusal.ts'

const reasons = ['no-room', 'not-suitable', 'too-close', 'leaving', 'other'] as const

/** Whoever was asked says no, with a word of a list and none about her. */
export function Decline({ of }: { of: Handover }) {
  const t = useText(stepsText)
  if (!isOffered(of.actions.decline)) return null
  return (
    <DialogButton verb={t('decline')} title={t('declineTitle')}>
      {(close) => <DeclineForm of={of} onDone={close} />}
    </DialogButton>
  )
}

function DeclineForm({ of, onDone }: { of: Handover; onDone: () => void }) {
  const t = useText(stepsText)
  const word = useText(handoverWords)
  const { says } = useHandoverRefusal()
  const act = useAct(decline, { refresh: afterStep(of.caseId), onDone })
  const form = useForm<{ reason: (typeof reasons)[number] }>({ defaultValues: {} })
  const path = { caseId: of.caseId, handoverId: of.id }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((body) => act.act({ path, body }))}
    >
      <p>{t('declineLead')}</p>
      <RadioGroup
        label={t('declineWhy')}
        options={reasons.map((value) => ({ value, label: word(value) }))}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', { required: t('choose') })}
      />
      <FormEnd verb={t('decline')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
