import type { QueryKey } from '@tanstack/react-query'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { ActHeaders } from './act-headers.ts'
import { Problem, problemOf } from './problem.ts'
import { readAnew } from './read-anew.ts'

/** Gone, not possible any more, or not what it was when it was read. */
const changed: readonly number[] = [404, 409, 412]

type Intent<Input> = { input: Input; key: string }
type Options<Output> = {
  /** Keys of what was read before and is no longer true after the act. */
  refresh?: readonly QueryKey[]
  onDone?: (output: Output) => unknown
}

/** One thing a person does to the world. The same input keeps the same `Idempotency-Key` until it
 *  succeeds, so that pressing *save* again after a lost connection cannot do it twice.
 *  ```ts
 *  const log = useAct((contact: NewContact, headers) =>
 *    answerOf(api.POST('/cases/{caseId}/contacts', { params, headers, body: contact })))
 *  log.act(values)   // log.busy, log.done, log.problem
 *  ``` */
export function useAct<Input, Output>(
  perform: (input: Input, headers: ActHeaders) => Promise<Output>,
  { refresh = [], onDone }: Options<Output> = {},
) {
  const client = useQueryClient()
  const intended = useRef<{ fingerprint: string; key: string } | undefined>(undefined)

  const mutation = useMutation<Output, unknown, Intent<Input>>({
    mutationFn: ({ input, key }) => perform(input, { 'Idempotency-Key': key }),
    networkMode: 'always', // offline must be said at once, not kept for later in silence
    retry: (attempts, cause) => attempts < 2 && cause instanceof Problem && cause.status === 503,
    onSuccess: async (output) => {
      intended.current = undefined
      await readAnew(client, refresh)
      onDone?.(output)
    },
    // What kept it from happening is shown behind the form, and met when the form is opened again.
    onError: async (cause) => {
      if (cause instanceof Problem && changed.includes(cause.status))
        await readAnew(client, refresh)
    },
  })

  function intend(input: Input): Intent<Input> {
    const fingerprint = JSON.stringify(input) ?? ''
    if (intended.current?.fingerprint !== fingerprint) {
      intended.current = { fingerprint, key: crypto.randomUUID() }
    }
    return { input, key: intended.current.key }
  }

  return {
    act: (input: Input) => mutation.mutate(intend(input)),
    busy: mutation.isPending,
    done: mutation.isSuccess,
    problem: problemOf(mutation.error),
    reset: mutation.reset,
  }
}
