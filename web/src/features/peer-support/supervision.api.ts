import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Supervision = AnswerOf<'/supervision', 'get'>
export type Worker = Supervision['people'][number]
export type Session = Worker['sessions'][number]
export type Lapse = Worker['lapses'][number]
export type Plan = BodyOf<'/supervision', 'post'>

/** What was planned and kept, of everyone whose supervision the reader sees. */
export const supervision = queryOptions({
  queryKey: ['supervision'],
  queryFn: ({ signal }) => answerOf(api.GET('/supervision', { signal })),
})

export const afterSupervision = [['supervision'], ['signals']]

export const planSupervision = (body: Plan, headers: ActHeaders) =>
  answerOf(api.POST('/supervision', { headers, body }))

type Kept = { of: Session; keptOn: string }

export const keepSupervision = ({ of, keptOn }: Kept, own: ActHeaders) =>
  answerOf(
    api.POST('/supervision/{sessionId}/_keep', {
      params: { path: { sessionId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
      body: { keptOn },
    }),
  )

export const cancelSupervision = (of: Session, own: ActHeaders) =>
  answerOf(
    api.POST('/supervision/{sessionId}/_cancel', {
      params: { path: { sessionId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
    }),
  )
