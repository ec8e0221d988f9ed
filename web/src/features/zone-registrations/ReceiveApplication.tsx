import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { StepField } from './StepField.tsx'
import type { Values } from './steps.ts'
import { detailsOf, fieldsOf, startOf } from './steps.ts'
import { useZoneRefusal } from './useZoneRefusal.ts'
import { afterZone, receive } from './zone.api.ts'
import { zoneText } from './zone.text.ts'

/** Somebody applies. */
export function ReceiveApplication() {
  const t = useText(zoneText)
  return (
    <DialogButton look="primary" icon="plus" verb={t('receive')}>
      {(close) => <ReceiveForm onDone={close} />}
    </DialogButton>
  )
}

function ReceiveForm({ onDone }: { onDone: () => void }) {
  const t = useText(zoneText)
  const says = useZoneRefusal()
  const { today } = useDates()
  const act = useAct(receive, { refresh: afterZone, onDone })
  const form = useForm<Values>({ defaultValues: startOf(undefined, today) })
  const save = form.handleSubmit((values) =>
    act.act({ receivedOn: values.receivedOn, details: detailsOf(values) }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      {fieldsOf.receive.map((field) => (
        <StepField key={field} field={field} verb="receive" of={undefined} form={form} />
      ))}
      <FormEnd verb={t('receive')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
