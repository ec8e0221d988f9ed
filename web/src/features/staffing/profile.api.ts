import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import { afterPool } from './pool.api.ts'

export type Profile = AnswerOf<'/staff-profile', 'get'>
export type ProfileVersion = Profile['versions'][number]

/** What somebody of the pool is like, and what that was before. */
export const staffProfile = queryOptions({
  queryKey: ['staff-profile'],
  queryFn: ({ signal }) => answerOf(api.GET('/staff-profile', { signal })),
})

export const afterProfile = [staffProfile.queryKey, ...afterPool]

export const setProfile = (body: BodyOf<'/staff-profile', 'post'>, headers: ActHeaders) =>
  answerOf(api.POST('/staff-profile', { headers, body }))
