import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type LateWrite = AnswerOf<'/late-writes', 'get'>['items'][number]
export type NewLateWrite = BodyOf<'/cases/{caseId}/late-writes', 'post'>

export const lateWrites = queryOptions({
  queryKey: ['late-writes'],
  queryFn: ({ signal }) => answerOf(api.GET('/late-writes', { signal })),
})

type Written = { caseId: string; body: NewLateWrite }
export const writeLate = ({ caseId, body }: Written, headers: ActHeaders) =>
  answerOf(api.POST('/cases/{caseId}/late-writes', { params: { path: { caseId } }, headers, body }))

export type Place = { caseId: string; lateWriteId: string }
const one = '/cases/{caseId}/late-writes/{lateWriteId}' as const

export const acceptLate = (path: Place, headers: ActHeaders) =>
  answerOf(api.POST(`${one}/_accept`, { params: { path }, headers }))

type Returned = { path: Place; body: BodyOf<`${typeof one}/_return`, 'post'> }
export const returnLate = ({ path, body }: Returned, headers: ActHeaders) =>
  answerOf(api.POST(`${one}/_return`, { params: { path }, headers, body }))
