import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Signals = AnswerOf<'/signals', 'get'>
export type Signal = Signals['items'][number]
export type Kind = Signal['kind']
export type Count = Signals['counts'][number]
export type Postponement = Signal['postponements'][number]
export type Putting = BodyOf<'/signals/_postpone', 'post'>

/** What asks for a person, of one's own role: computed by the server each time it is asked. */
export const signals = queryOptions({
  queryKey: ['signals'],
  // What ends one is done on many screens: coming back asks again.
  refetchOnMount: 'always',
  queryFn: ({ signal }) => answerOf(api.GET('/signals', { signal })),
})

export const afterSignals = [['signals']]

export const postponeSignal = (body: Putting, headers: ActHeaders) =>
  answerOf(api.POST('/signals/_postpone', { headers, body }))

export const takeBack = ({ id, version }: Postponement, own: ActHeaders) =>
  answerOf(
    api.POST('/signal-postponements/{postponementId}/_take-back', {
      params: { path: { postponementId: id } },
      headers: { ...own, ...atVersion(version) },
    }),
  )
