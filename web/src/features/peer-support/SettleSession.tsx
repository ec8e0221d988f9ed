import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Session } from './supervision.api.ts'
import { afterSupervision, cancelSupervision, keepSupervision } from './supervision.api.ts'
import { supervisionText } from './supervision.text.ts'
import { usePeerRefusal } from './usePeerRefusal.ts'

/** It took place, or it will not. */
export function SettleSession({ of }: { of: Session }) {
  const t = useText(supervisionText)
  const { day } = useDates()
  const title = t('keepTitle', { kind: t(of.kind), day: day(of.plannedOn) })
  return (
    <div className="row">
      <DialogButton look="subtle" verb={t('keep')} title={title}>
        {(close) => <KeepForm of={of} onDone={close} />}
      </DialogButton>
      <CancelSession of={of} />
    </div>
  )
}

function KeepForm({ of, onDone }: { of: Session; onDone: () => void }) {
  const t = useText(supervisionText)
  const says = usePeerRefusal()
  const { today } = useDates()
  const act = useAct(keepSupervision, { refresh: afterSupervision, onDone })
  const past = of.plannedOn < today
  const form = useForm({ defaultValues: { keptOn: past ? of.plannedOn : today } })
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((values) => act.act({ of, keptOn: values.keptOn }))}
    >
      <FormDateField control={form.control} name="keptOn" label={t('keptOn')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function CancelSession({ of }: { of: Session }) {
  const t = useText(supervisionText)
  const { day } = useDates()
  const says = usePeerRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(cancelSupervision, { refresh: afterSupervision, onDone: () => ask(false) })
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('cancel')}
      </Button>
      <Confirm
        title={t('cancelTitle', { kind: t(of.kind).toLowerCase(), day: day(of.plannedOn) })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('cancel')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(of)}
      >
        <p>{t('cancelWords')}</p>
      </Confirm>
    </>
  )
}
