import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../../platform/api/act-headers.ts'
import { atVersion } from '../../../platform/api/act-headers.ts'
import { answerOf, api } from '../../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../../platform/api/contract.ts'

export type Referral = AnswerOf<'/referrals-in', 'get'>['items'][number]
export type ReferralState = Referral['state']
export type NewReferral = BodyOf<'/referrals-in', 'post'>
export type Attempt = BodyOf<'/referrals-in/{referralId}/attempts', 'post'>
export type NotStarted = BodyOf<'/referrals-in/{referralId}/_not-start', 'post'>

const key = ['referrals-in'] as const

/** What is no longer true after something changed in an aanmelding: a started one is a case. */
export const readOfReferrals = [key, ['cases'], ['sights']]

/** Aanmeldingen in one state, the longest waiting first. */
export const referralsIn = (state: ReferralState) =>
  queryOptions({
    queryKey: [...key, 'list', state],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/referrals-in', { params: { query: { state } }, signal })),
  })

export const referralOf = (referralId: string) =>
  queryOptions({
    queryKey: [...key, 'one', referralId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/referrals-in/{referralId}', { params: { path: { referralId } }, signal })),
  })

export function reportReferral(body: NewReferral, headers: ActHeaders) {
  return answerOf(api.POST('/referrals-in', { headers, body }))
}

type Of<Body> = { referralId: string; body: Body }

export function assignTriage(
  meant: Of<{ membershipId: string }> & { version: number },
  own: ActHeaders,
) {
  const { referralId, version, body } = meant
  const params = { path: { referralId } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(api.POST('/referrals-in/{referralId}/_assign-triage', { params, headers, body }))
}

export function recordAttempt({ referralId, body }: Of<Attempt>, headers: ActHeaders) {
  const params = { path: { referralId } }
  return answerOf(api.POST('/referrals-in/{referralId}/attempts', { params, headers, body }))
}

/** @returns the id of the case that starts */
export function startCase(
  { referralId, body }: Of<{ responsibleMembershipId: string }>,
  headers: ActHeaders,
) {
  const params = { path: { referralId } }
  return answerOf(api.POST('/referrals-in/{referralId}/_start', { params, headers, body }))
}

export function notStart({ referralId, body }: Of<NotStarted>, headers: ActHeaders) {
  const params = { path: { referralId } }
  return answerOf(api.POST('/referrals-in/{referralId}/_not-start', { params, headers, body }))
}
