import { useEffect } from 'react'
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form'
import { useForm } from 'react-hook-form'
import { dropDraft, keepDraft, recallDraft } from './drafts.ts'

type DraftForm<Values extends FieldValues> = UseFormReturn<Values> & {
  /** After saving: nothing is kept, and the form is empty again. */
  clear: () => void
}

/** A form whose values outlive the privacy screen and signing in again, in memory only.
 *  @param name one per form and subject, such as `contact/${caseId}` */
export function useDraftForm<Values extends FieldValues>(
  name: string,
  empty: DefaultValues<Values>,
): DraftForm<Values> {
  const form = useForm<Values>({ defaultValues: recallDraft(name, empty) })
  const { subscribe } = form

  useEffect(() => {
    const callback = ({ values }: { values: Values }) => keepDraft(name, values)
    return subscribe({ formState: { values: true }, callback })
  }, [subscribe, name])

  function clear() {
    form.reset(empty)
    dropDraft(name)
  }
  return { ...form, clear }
}
