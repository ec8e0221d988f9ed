import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Voice = AnswerOf<'/cases/{caseId}/voice', 'get'>
export type Complaint = Voice['complaints'][number]
export type Refusal = Voice['refusals'][number]
export type Rating = Voice['ratings'][number]
export type NewComplaint = BodyOf<'/cases/{caseId}/complaints', 'post'>

/** What changes when something is taken down for her: all that was read of her case. */
export const voiceRead = (caseId: string) => [['case', caseId]]

/** What she said of the help and of who gives it. */
export const voiceOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'voice'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/voice', { params: { path: { caseId } }, signal })),
  })

type Taken<Body> = { caseId: string; body: Body }

export function recordComplaint({ caseId, body }: Taken<NewComplaint>, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/complaints', { params, headers, body }))
}

type OfComplaint = { caseId: string; complaint: Complaint }

export function hearComplaint({ caseId, complaint }: OfComplaint, own: ActHeaders) {
  const params = { path: { caseId, complaintId: complaint.id } }
  const headers = { ...own, ...atVersion(complaint.version) }
  return answerOf(api.POST('/cases/{caseId}/complaints/{complaintId}/_hear', { params, headers }))
}

export function answerComplaint(meant: OfComplaint & { answer: string }, own: ActHeaders) {
  const { caseId, complaint, answer } = meant
  const params = { path: { caseId, complaintId: complaint.id } }
  const headers = { ...own, ...atVersion(complaint.version) }
  const path = '/cases/{caseId}/complaints/{complaintId}/_answer'
  return answerOf(api.POST(path, { params, headers, body: { answer } }))
}

type NewRefusal = BodyOf<'/cases/{caseId}/worker-refusals', 'post'>

export function refuseWorker({ caseId, body }: Taken<NewRefusal>, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/worker-refusals', { params, headers, body }))
}

export function endRefusal(meant: { caseId: string; refusal: Refusal }, own: ActHeaders) {
  const { caseId, refusal } = meant
  const params = { path: { caseId, refusalId: refusal.id } }
  const headers = { ...own, ...atVersion(refusal.version) }
  const path = '/cases/{caseId}/worker-refusals/{refusalId}/_end'
  return answerOf(api.POST(path, { params, headers }))
}

type NewRating = BodyOf<'/cases/{caseId}/help-ratings', 'post'>

export function rateHelp({ caseId, body }: Taken<NewRating>, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/help-ratings', { params, headers, body }))
}
