import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

const one = '/cases/{caseId}/escalations/{escalationId}' as const
const oneShare = '/cases/{caseId}/shares/{shareId}' as const

export type Escalation = AnswerOf<'/escalations', 'get'>['items'][number]
export type EscalationPage = AnswerOf<typeof one, 'get'>
export type Share = EscalationPage['shares'][number]
export type PolicyQuestion = AnswerOf<'/policy-questions', 'get'>['items'][number]

/** Everything that is no longer true after a step of any escalation. */
export const afterEscalation = (caseId: string) => [['escalations'], ['case', caseId], ['signals']]

export const escalations = queryOptions({
  queryKey: ['escalations'],
  queryFn: ({ signal }) => answerOf(api.GET('/escalations', { signal })),
})

type Place = { caseId: string; escalationId: string }

export const escalationOf = (path: Place) =>
  queryOptions({
    queryKey: ['escalations', 'one', path.escalationId],
    queryFn: ({ signal }) => answerOf(api.GET(one, { params: { path }, signal })),
  })

export const shareOf = (path: { caseId: string; shareId: string }) =>
  queryOptions({
    queryKey: ['escalations', 'share', path.shareId],
    queryFn: ({ signal }) => answerOf(api.GET(oneShare, { params: { path }, signal })),
  })

export type Question = BodyOf<'/cases/{caseId}/escalations', 'post'>
export const ask = ({ caseId, body }: { caseId: string; body: Question }, headers: ActHeaders) =>
  answerOf(api.POST('/cases/{caseId}/escalations', { params: { path: { caseId } }, headers, body }))

const at = ({ caseId, id, version }: EscalationPage, own: ActHeaders) => ({
  params: { path: { caseId, escalationId: id } },
  headers: { ...own, ...atVersion(version) },
})

export type Answering = BodyOf<`${typeof one}/_answer`, 'post'>
type Meant<Body> = { of: EscalationPage; body: Body }

export const answer = ({ of, body }: Meant<Answering>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_answer`, { ...at(of, own), body }))

export type Raising = BodyOf<`${typeof one}/_raise`, 'post'>
export const raise = ({ of, body }: Meant<Raising>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_raise`, { ...at(of, own), body }))

type Lowering = BodyOf<`${typeof one}/_lower`, 'post'>
export const lower = ({ of, body }: Meant<Lowering>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_lower`, { ...at(of, own), body }))

export const withdraw = ({ of }: { of: EscalationPage }, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_withdraw`, at(of, own)))

export type Sharing = BodyOf<`${typeof one}/shares`, 'post'>
export const share = ({ of, body }: Meant<Sharing>, headers: ActHeaders) => {
  const path = { caseId: of.caseId, escalationId: of.id }
  return answerOf(api.POST(`${one}/shares`, { params: { path }, headers, body }))
}

type Shared = { caseId: string; of: Share }
export const withdrawShare = ({ caseId, of }: Shared, own: ActHeaders) =>
  answerOf(
    api.POST(`${oneShare}/_withdraw`, {
      params: { path: { caseId, shareId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
    }),
  )

export const policyQuestions = queryOptions({
  queryKey: ['policy-questions'],
  queryFn: ({ signal }) => answerOf(api.GET('/policy-questions', { signal })),
})

export const answerPolicy = (
  { of, answer: said }: { of: PolicyQuestion; answer: string },
  own: ActHeaders,
) =>
  answerOf(
    api.POST('/policy-questions/{policyQuestionId}/_answer', {
      params: { path: { policyQuestionId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
      body: { answer: said },
    }),
  )
