import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { StepField } from './StepField.tsx'
import type { Values } from './steps.ts'
import { doingOf, fieldsOf, startOf } from './steps.ts'
import { useZoneRefusal } from './useZoneRefusal.ts'
import type { Application, Verb } from './zone.api.ts'
import { afterZone, doStep } from './zone.api.ts'
import { zoneText } from './zone.text.ts'

type Props = { verb: Verb; of: Application; onDone: () => void }

/** One step of an application: its fields, and the button that does it. */
export function StepForm({ verb, of, onDone }: Props) {
  const t = useText(zoneText)
  const says = useZoneRefusal()
  const { today } = useDates()
  const act = useAct(doStep, { refresh: afterZone, onDone })
  const form = useForm<Values>({ defaultValues: startOf(of, today) })
  const save = form.handleSubmit((values) => act.act({ of, doing: doingOf(verb, values) }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      {fieldsOf[verb].map((field) => (
        <StepField key={field} field={field} verb={verb} of={of} form={form} />
      ))}
      <FormEnd verb={t(verb)} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
