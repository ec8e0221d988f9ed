import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type CaseBridges = AnswerOf<'/cases/{caseId}/bridges', 'get'>
export type Bridge = CaseBridges['items'][number]
export type NewBridge = BodyOf<'/cases/{caseId}/bridges', 'post'>
export type Ending = BodyOf<'/cases/{caseId}/bridges/{bridgeId}/_end', 'post'>

/** What is under way, of all the women she is linked to. */
export const bridgesUnderWay = queryOptions({
  queryKey: ['bridges'],
  queryFn: ({ signal }) => answerOf(api.GET('/bridges', { signal })),
})

export const bridgesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'bridges'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/bridges', { params: { path: { caseId } }, signal })),
  })

type Begun = { caseId: string; body: NewBridge }

export const beginBridge = ({ caseId, body }: Begun, headers: ActHeaders) =>
  answerOf(api.POST('/cases/{caseId}/bridges', { params: { path: { caseId } }, headers, body }))

type Ended = { of: Bridge; body: Ending }

export const endBridge = ({ of, body }: Ended, own: ActHeaders) => {
  const path = { caseId: of.caseId, bridgeId: of.id }
  const headers = { ...own, ...atVersion(of.version) }
  return answerOf(
    api.POST('/cases/{caseId}/bridges/{bridgeId}/_end', { params: { path }, headers, body }),
  )
}
