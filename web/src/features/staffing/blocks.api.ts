import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Block = AnswerOf<'/conflict-blocks', 'get'>['items'][number]

export const blocks = queryOptions({
  queryKey: ['conflict-blocks'],
  queryFn: ({ signal }) => answerOf(api.GET('/conflict-blocks', { signal })),
})

/** Open cases, with who answers for each. */
export const openCases = queryOptions({
  queryKey: ['cases', 'open'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/cases', { params: { query: { scope: 'open' } }, signal })),
})

/** Who can have a part in a case. */
export const caseWorkers = queryOptions({
  queryKey: ['case-workers'],
  queryFn: ({ signal }) => answerOf(api.GET('/case-managers', { signal })),
})

export const afterBlock = [['conflict-blocks'], ['case'], ['cases'], ['emergency-transfers']]

type Setting = { caseId: string; body: BodyOf<'/cases/{caseId}/conflict-blocks', 'post'> }
export const setBlock = ({ caseId, body }: Setting, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/conflict-blocks', { params: { path: { caseId } }, headers, body }),
  )

const placeOf = ({ caseId, id }: Block) => ({ path: { caseId, blockId: id } })

export const askLifting = (block: Block, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/conflict-blocks/{blockId}/_ask-lifting', {
      params: placeOf(block),
      headers,
    }),
  )

export const liftBlock = (block: Block, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/conflict-blocks/{blockId}/_lift', {
      params: placeOf(block),
      headers,
    }),
  )
