import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Feed = AnswerOf<'/time-out-feeds', 'get'>['items'][number]

export const closePlace = (body: BodyOf<'/time-out-closed-periods', 'post'>, headers: ActHeaders) =>
  answerOf(api.POST('/time-out-closed-periods', { headers, body }))

type Versioned = { id: string; version: number }

export const reopenPlace = ({ id, version }: Versioned, own: ActHeaders) => {
  const params = { path: { closedPeriodId: id } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(
    api.POST('/time-out-closed-periods/{closedPeriodId}/_cancel', { params, headers }),
  )
}

type NewPeriod = BodyOf<'/time-out-periods', 'post'>
export const openPeriod = (body: NewPeriod, headers: ActHeaders) =>
  answerOf(api.POST('/time-out-periods', { headers, body }))

type NewQuota = { id: string; body: BodyOf<'/time-out-periods/{periodId}/_set-quota', 'post'> }
export const setQuota = ({ id, body }: NewQuota, headers: ActHeaders) => {
  const params = { path: { periodId: id } }
  return answerOf(api.POST('/time-out-periods/{periodId}/_set-quota', { params, headers, body }))
}

export const feeds = queryOptions({
  queryKey: ['time-out-feeds'],
  queryFn: ({ signal }) => answerOf(api.GET('/time-out-feeds', { signal })),
})

export const makeFeed = (_: undefined, headers: ActHeaders) =>
  answerOf(api.POST('/time-out-feeds', { headers }))

export const revokeFeed = ({ id, version }: Versioned, own: ActHeaders) => {
  const params = { path: { feedId: id } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(api.POST('/time-out-feeds/{feedId}/_revoke', { params, headers }))
}
