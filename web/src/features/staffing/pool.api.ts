import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Capacity = AnswerOf<'/capacity', 'get'>
export type Week = Capacity['people'][number]['weeks'][number]
export type Pool = AnswerOf<'/pool', 'get'>
export type PoolPerson = Pool['people'][number]
export type Contract = PoolPerson['contracts'][number]
export type Confirmation = PoolPerson['confirmations'][number]
export type LanguageCode = PoolPerson['languages'][number]

/** Hours against those that cases ask, as far as they are the reader's. */
export const capacity = queryOptions({
  queryKey: ['capacity'],
  queryFn: ({ signal }) => answerOf(api.GET('/capacity', { signal })),
})

export const pool = queryOptions({
  queryKey: ['pool'],
  queryFn: ({ signal }) => answerOf(api.GET('/pool', { signal })),
})

export const matchesFor = (caseId: string) =>
  queryOptions({
    queryKey: ['matches', caseId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/matches', { params: { path: { caseId } }, signal })),
  })

export const afterPool = [['pool'], ['capacity'], ['matches']]

export const recordHours = (body: BodyOf<'/pool-contracts', 'post'>, headers: ActHeaders) =>
  answerOf(api.POST('/pool-contracts', { headers, body }))

type Ending = { of: Contract; untilOn: string }

export const endHours = ({ of, untilOn }: Ending, own: ActHeaders) =>
  answerOf(
    api.POST('/pool-contracts/{contractId}/_end', {
      params: { path: { contractId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
      body: { untilOn },
    }),
  )

export const confirmPoint = (body: BodyOf<'/profile-confirmations', 'post'>, headers: ActHeaders) =>
  answerOf(api.POST('/profile-confirmations', { headers, body }))

export const withdrawPoint = (of: Confirmation, own: ActHeaders) =>
  answerOf(
    api.POST('/profile-confirmations/{confirmationId}/_withdraw', {
      params: { path: { confirmationId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
    }),
  )

type Speaking = { of: PoolPerson; languages: LanguageCode[] }

export const setLanguages = ({ of, languages }: Speaking, own: ActHeaders) =>
  answerOf(
    api.POST('/pool/{membershipId}/_set-languages', {
      params: { path: { membershipId: of.membershipId } },
      headers: { ...own, ...atVersion(of.languagesVersion) },
      body: { languages },
    }),
  )
