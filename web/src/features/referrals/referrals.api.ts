import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

const ofCase = '/cases/{caseId}/referrals' as const
const one = '/cases/{caseId}/referrals/{referralId}' as const

export type Referral = AnswerOf<'/referrals', 'get'>['items'][number]
export type CaseReferrals = AnswerOf<typeof ofCase, 'get'>
export type OwnReferral = CaseReferrals['items'][number]
export type Count = AnswerOf<'/referrals/counts', 'get'>['items'][number]

/** Everything that is no longer true after a step of a referral. */
export const afterReferral = [['referrals'], ['case']]

export const referrals = queryOptions({
  queryKey: ['referrals'],
  queryFn: ({ signal }) => answerOf(api.GET('/referrals', { signal })),
})

export const referralCounts = queryOptions({
  queryKey: ['referrals', 'counts'],
  queryFn: ({ signal }) => answerOf(api.GET('/referrals/counts', { signal })),
})

export const referralsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'referrals'],
    queryFn: ({ signal }) => answerOf(api.GET(ofCase, { params: { path: { caseId } }, signal })),
  })

type Asking = BodyOf<typeof ofCase, 'post'>
export const ask = ({ caseId, body }: { caseId: string; body: Asking }, headers: ActHeaders) =>
  answerOf(api.POST(ofCase, { params: { path: { caseId } }, headers, body }))

const at = ({ caseId, id, version }: OwnReferral, own: ActHeaders) => ({
  params: { path: { caseId, referralId: id } },
  headers: { ...own, ...atVersion(version) },
})
type Meant<Body> = { of: OwnReferral; body: Body }
type On = { on: string }

export const wait = ({ of, body }: Meant<On>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_wait`, { ...at(of, own), body }))

export const start = ({ of, body }: Meant<On>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_start`, { ...at(of, own), body }))

export type Ending = BodyOf<`${typeof one}/_end`, 'post'>
export const end = ({ of, body }: Meant<Ending>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_end`, { ...at(of, own), body }))

export type Refusing = BodyOf<`${typeof one}/_refuse`, 'post'>
export const refuse = ({ of, body }: Meant<Refusing>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_refuse`, { ...at(of, own), body }))
