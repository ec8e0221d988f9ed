import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Bridge, Ending } from './bridges.api.ts'
import { endBridge } from './bridges.api.ts'
import { bridgesText, bridgeWords } from './bridges.text.ts'
import { afterPeer } from './peer-notes.api.ts'
import { usePeerRefusal } from './usePeerRefusal.ts'

const outcomes = ['kept', 'restored', 'broken-off', 'declined', 'no-room'] as const

/** What came of a bridge; and that care which broke off was restored after all. */
export function EndBridge({ of }: { of: Bridge }) {
  const t = useText(bridgesText)
  if (of.outcome !== null && of.outcome !== 'broken-off') return null
  return (
    <DialogButton
      look="subtle"
      verb={t(of.outcome === null ? 'end' : 'restore')}
      title={t(of.outcome === null ? 'end' : 'restore')}
    >
      {(close) => <EndForm of={of} onDone={close} />}
    </DialogButton>
  )
}

function EndForm({ of, onDone }: { of: Bridge; onDone: () => void }) {
  const t = useText(bridgesText)
  const word = useText(bridgeWords)
  const says = usePeerRefusal()
  const { today } = useDates()
  const act = useAct(endBridge, { refresh: afterPeer(of.caseId), onDone })
  const restores = of.outcome === 'broken-off'
  const form = useForm<Ending>({
    defaultValues: { endedOn: today, ...(restores && { outcome: 'restored' }) },
  })
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((body) => act.act({ of, body }))}
    >
      {!restores && (
        <RadioGroup
          label={t('end')}
          options={outcomes.map((value) => ({ value, label: word(value) }))}
          error={form.formState.errors.outcome?.message}
          {...form.register('outcome', { required: t('choose') })}
        />
      )}
      <FormDateField control={form.control} name="endedOn" label={t('endedOn')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
