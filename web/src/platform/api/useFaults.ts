import { useEffect, useEffectEvent } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { showFaults } from './faults.ts'
import type { Problem } from './problem.ts'

/** Puts what the server found wrong beside its fields, each time it refuses.
 *  @param words the sentence for a fault's code, by the feature's own text */
export function useFaults<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  problem: Problem | undefined,
  words: (code: string) => string,
) {
  const show = useEffectEvent((refused: Problem) => showFaults(form, refused, words))
  useEffect(() => {
    if (problem) show(problem)
  }, [problem])
}
