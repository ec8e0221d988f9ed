import type { QueryKey } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { useFinanceRefusal } from './useFinanceRefusal.ts'

type Props = {
  label: string
  verb: string
  /** What follows from it, where it cannot be undone. */
  words?: string | undefined
  perform: (on: string, own: ActHeaders) => Promise<unknown>
  refresh: readonly QueryKey[]
  onDone: () => void
}

/** Something that was done on a day, and no more to say about it. */
export function DayStep({ label, verb, words, perform, refresh, onDone }: Props) {
  const says = useFinanceRefusal()
  const { today } = useDates()
  const act = useAct(perform, { refresh, onDone })
  const form = useForm({ defaultValues: { on: today } })
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit(({ on }) => act.act(on))}>
      {words && <p className="utrecht-paragraph">{words}</p>}
      <FormDateField control={form.control} name="on" label={label} />
      <FormEnd verb={verb} {...act} says={says} onCancel={onDone} danger={words !== undefined} />
    </form>
  )
}
