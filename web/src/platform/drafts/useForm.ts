import { use, useEffect, useState } from 'react'
import type { DefaultValues, FieldValues, UseFormProps, UseFormReturn } from 'react-hook-form'
import { useForm as usePlainForm } from 'react-hook-form'
import { keepWords, recallWords, SubjectContext } from './kept-words.ts'

/** A form. Above the page, what is typed in it outlives the privacy screen, signing in again, and closing
 *  by Escape or a press beside, in memory only, until it is saved or cancelled. */
export function useForm<Values extends FieldValues>(
  given: UseFormProps<Values> & { defaultValues: DefaultValues<Values> },
): UseFormReturn<Values> {
  const { defaultValues } = given
  const subject = use(SubjectContext)
  const fields = Object.keys(defaultValues).sort().join()
  const [begun] = useState(() =>
    subject ? { ...defaultValues, ...recallWords<Values>(subject, fields) } : defaultValues,
  )
  const form = usePlainForm<Values>({ ...given, defaultValues: begun as DefaultValues<Values> })
  const { subscribe } = form

  useEffect(() => {
    if (!subject) return undefined
    const callback = ({ values }: { values: Values }) => keepWords(subject, fields, values)
    return subscribe({ formState: { values: true }, callback })
  }, [subscribe, subject, fields])

  return form
}
