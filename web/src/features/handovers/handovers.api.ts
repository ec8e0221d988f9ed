import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Handover = AnswerOf<'/cases/{caseId}/handovers/{handoverId}', 'get'>
export type Place = { caseId: string; handoverId: string }

/** Everything that is no longer true after a step of any handover. */
export const afterStep = (caseId: string) => [
  ['handovers'],
  ['handover-rounds'],
  ['case', caseId],
  ['cases'],
  ['sights'],
]

/** What is under way or waits for somebody; or what has ended. */
export const handovers = (scope: 'open' | 'ended') =>
  queryOptions({
    queryKey: ['handovers', scope],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/handovers', { params: { query: { scope } }, signal })),
  })

export const handoversOfCase = (caseId: string) =>
  queryOptions({
    queryKey: ['handovers', 'case', caseId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/handovers', { params: { path: { caseId } }, signal })),
  })

export const handoverOf = (path: Place) =>
  queryOptions({
    queryKey: ['handovers', 'one', path.handoverId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/handovers/{handoverId}', { params: { path }, signal })),
  })

/** Colleagues who may answer for a case, and peer experts. */
export const colleagues = queryOptions({
  queryKey: ['case-workers'],
  queryFn: ({ signal }) => answerOf(api.GET('/case-managers', { signal })),
})

type Proposal = BodyOf<'/cases/{caseId}/handovers', 'post'>
export function propose({ caseId, body }: { caseId: string; body: Proposal }, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/handovers', { params, headers, body }))
}

const under = '/cases/{caseId}/handovers/{handoverId}' as const

export const accept = (path: Place, headers: ActHeaders) =>
  answerOf(api.POST(`${under}/_accept`, { params: { path }, headers }))
export const withdraw = (path: Place, headers: ActHeaders) =>
  answerOf(api.POST(`${under}/_withdraw`, { params: { path }, headers }))
export const confirmRoom = (path: Place, headers: ActHeaders) =>
  answerOf(api.POST(`${under}/_confirm-room`, { params: { path }, headers }))
export const settle = (path: Place, headers: ActHeaders) =>
  answerOf(api.POST(`${under}/_settle`, { params: { path }, headers }))
export const reassignActions = (path: Place, headers: ActHeaders) =>
  answerOf(api.POST(`${under}/_reassign-actions`, { params: { path }, headers }))
export const complete = (path: Place, headers: ActHeaders) =>
  answerOf(api.POST(`${under}/_complete`, { params: { path }, headers }))

type Decline = { path: Place; body: BodyOf<`${typeof under}/_decline`, 'post'> }
export const decline = ({ path, body }: Decline, headers: ActHeaders) =>
  answerOf(api.POST(`${under}/_decline`, { params: { path }, headers, body }))

type Meeting = { path: Place; body: BodyOf<`${typeof under}/_record-meeting`, 'post'> }
export const recordMeeting = ({ path, body }: Meeting, headers: ActHeaders) =>
  answerOf(api.POST(`${under}/_record-meeting`, { params: { path }, headers, body }))

/** The last contacts of a case, to choose the introductions from. */
export const lastContacts = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'handover-contacts'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/contacts', { params: { path: { caseId } }, signal })),
  })
