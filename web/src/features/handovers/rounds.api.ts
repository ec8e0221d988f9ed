import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Round = AnswerOf<'/handover-rounds/{roundId}', 'get'>
export type RoundCase = Round['cases'][number]

export const rounds = queryOptions({
  queryKey: ['handover-rounds'],
  queryFn: ({ signal }) => answerOf(api.GET('/handover-rounds', { signal })),
})

export const roundOf = (roundId: string) =>
  queryOptions({
    queryKey: ['handover-rounds', roundId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/handover-rounds/{roundId}', { params: { path: { roundId } }, signal })),
  })

export const afterRound = [['handover-rounds'], ['handovers']]

type Opening = BodyOf<'/handover-rounds', 'post'>
export const openRound = (body: Opening, headers: ActHeaders) =>
  answerOf(api.POST('/handover-rounds', { headers, body }))

export const closeRound = (roundId: string, headers: ActHeaders) =>
  answerOf(
    api.POST('/handover-rounds/{roundId}/_close', { params: { path: { roundId } }, headers }),
  )

const oneCase = '/handover-rounds/{roundId}/cases/{caseId}' as const
type Planning = { path: { roundId: string; caseId: string }; body: BodyOf<typeof oneCase, 'put'> }
export const planCase = ({ path, body }: Planning, headers: ActHeaders) =>
  answerOf(api.PUT(oneCase, { params: { path }, headers, body }))

/** The open cases that a round can be over. */
export const openCases = queryOptions({
  queryKey: ['cases', 'open'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/cases', { params: { query: { scope: 'open' } }, signal })),
})
