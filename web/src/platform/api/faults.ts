import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import type { Problem } from './problem.ts'

/** Puts what the server found wrong beside the fields it is about, and moves to the first.
 *  @param words the sentence for a fault's code, by the feature's own text */
export function showFaults<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  problem: Problem,
  words: (code: string) => string,
) {
  for (const [at, { path, code }] of problem.faults.entries()) {
    const field = path.replace(/^\//, '').replaceAll('/', '.') as FieldPath<Values>
    form.setError(field, { type: 'server', message: words(code) }, { shouldFocus: at === 0 })
  }
}
