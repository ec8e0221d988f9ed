import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { KeptField } from './KeptField.tsx'
import type { FieldName, Values } from './kept-fields.ts'
import { fieldsOf, keepingOf } from './kept-fields.ts'
import type { KeptKind, Network } from './network.api.ts'
import { afterNetwork, putKept } from './network.api.ts'
import { networkText } from './network.text.ts'
import { useNetworkRefusal } from './useNetworkRefusal.ts'

/** What stands there already, when it is changed. */
export type Standing = { id: string; version: number } & Partial<
  Record<FieldName, string | number | null>
>

type Props = { kind: KeptKind; within: Network; of?: Standing | undefined; onDone: () => void }

/** Adds something to the network, or changes it. */
export function KeptForm({ kind, within, of, onDone }: Props) {
  const t = useText(networkText)
  const says = useNetworkRefusal()
  const { today } = useDates()
  const act = useAct(putKept, { refresh: afterNetwork, onDone })
  const form = useForm<Values>({ defaultValues: startOf(of, today) })
  const at = of && { keptId: of.id, version: of.version }
  const fields = fieldsOf[kind].filter((field) => !(of && field === 'code'))
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((values) => act.act(keepingOf(kind, values, at)))}
    >
      {fields.map((field) => (
        <KeptField key={field} field={field} kind={kind} within={within} form={form} />
      ))}
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function startOf(of: Standing | undefined, today: string): Values {
  const value = (field: FieldName, otherwise = '') => String(of?.[field] ?? otherwise)
  return {
    code: value('code'),
    name: value('name'),
    does: value('does'),
    place: value('place', '1'),
    organisationId: value('organisationId'),
    uncertainBecause: value('uncertainBecause'),
    endedOn: value('endedOn'),
    groupId: value('groupId'),
    networkOrganisationId: value('networkOrganisationId'),
    kind: value('kind'),
    phone: value('phone'),
    mail: value('mail'),
    agreedOn: value('agreedOn', today),
    reviewOn: value('reviewOn'),
  }
}
