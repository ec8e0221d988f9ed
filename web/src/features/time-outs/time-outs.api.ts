import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Stay = AnswerOf<'/time-outs', 'get'>['items'][number]
export type Guests = AnswerOf<'/time-out-guests', 'get'>
export type Guest = Guests['items'][number]
export type Calendar = AnswerOf<'/time-out-calendar', 'get'>
export type Place = Calendar['places'][number]
export type Period = AnswerOf<'/time-out-periods', 'get'>['items'][number]
type Ask = BodyOf<'/cases/{caseId}/time-outs', 'post'>
type Crisis = BodyOf<'/cases/{caseId}/time-outs/_arrive-in-crisis', 'post'>

/** What is no longer true after a step: stays, places, quota, and what was read of her case. */
export const afterStep = (caseId: string) => [
  ['time-outs'],
  ['case', caseId],
  ['sights'],
  ['signals'],
]

export const stays = queryOptions({
  queryKey: ['time-outs', 'stays'],
  queryFn: ({ signal }) => answerOf(api.GET('/time-outs', { signal })),
})

export const staysOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'time-outs'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/time-outs', { params: { path: { caseId } }, signal })),
  })

export const guests = queryOptions({
  queryKey: ['time-outs', 'guests'],
  queryFn: ({ signal }) => answerOf(api.GET('/time-out-guests', { signal })),
})

/** Eight weeks; without a day from a week ago. */
export const calendarFrom = (from?: string) =>
  queryOptions({
    queryKey: ['time-outs', 'calendar', from ?? ''],
    queryFn: ({ signal }) => {
      const params = { query: from === undefined ? {} : { from } }
      return answerOf(api.GET('/time-out-calendar', { params, signal }))
    },
  })

export const periods = queryOptions({
  queryKey: ['time-outs', 'periods'],
  queryFn: ({ signal }) => answerOf(api.GET('/time-out-periods', { signal })),
})

type Asked = { caseId: string; body: Ask }
export const askForStay = ({ caseId, body }: Asked, headers: ActHeaders) =>
  answerOf(api.POST('/cases/{caseId}/time-outs', { params: { path: { caseId } }, headers, body }))

type Arrived = { caseId: string; body: Crisis }
export const arriveInCrisis = ({ caseId, body }: Arrived, headers: ActHeaders) => {
  const params = { path: { caseId } }
  const path = '/cases/{caseId}/time-outs/_arrive-in-crisis'
  return answerOf(api.POST(path, { params, headers, body }))
}

type Of = Pick<Stay, 'id' | 'caseId' | 'version'>

/** The path and headers of a step with a stay. */
export const at = ({ id, caseId, version }: Of, own: ActHeaders) => ({
  params: { path: { caseId, timeOutId: id } },
  headers: { ...own, ...atVersion(version) },
})
