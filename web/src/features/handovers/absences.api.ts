import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Absence = AnswerOf<'/absences', 'get'>['items'][number]

export const absences = queryOptions({
  queryKey: ['absences'],
  queryFn: ({ signal }) => answerOf(api.GET('/absences', { signal })),
})

export const afterAbsence = [['absences'], ['case'], ['cases'], ['capacity'], ['signals']]

type Plan = BodyOf<'/absences', 'post'>
export const planAbsence = (body: Plan, headers: ActHeaders) =>
  answerOf(api.POST('/absences', { headers, body }))

type End = { absenceId: string; untilOn: string }
export const endAbsence = ({ absenceId, untilOn }: End, headers: ActHeaders) =>
  answerOf(
    api.POST('/absences/{absenceId}/_end', {
      params: { path: { absenceId } },
      headers,
      body: { untilOn },
    }),
  )

type StandIn = { absenceId: string; body: BodyOf<'/absences/{absenceId}/_name-stand-in', 'post'> }
export const nameStandIn = ({ absenceId, body }: StandIn, headers: ActHeaders) =>
  answerOf(
    api.POST('/absences/{absenceId}/_name-stand-in', {
      params: { path: { absenceId } },
      headers,
      body,
    }),
  )

/** Open cases, with who answers for each. */
export const heldCases = queryOptions({
  queryKey: ['cases', 'open'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/cases', { params: { query: { scope: 'open' } }, signal })),
})
