import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Feed = AnswerOf<'/time-out-feeds', 'get'>['items'][number]

export type Entry = AnswerOf<'/time-out-periods/{periodId}/entries', 'get'>['entries'][number]
export type Said = AnswerOf<'/time-out-periods/{periodId}/entries', 'get'>['quotas'][number]
export type Price = AnswerOf<'/time-out-prices', 'get'>['items'][number]

type NewPlace = BodyOf<'/time-out-places', 'post'>
export const addPlace = (body: NewPlace, headers: ActHeaders) =>
  answerOf(api.POST('/time-out-places', { headers, body }))

type Ending = { of: Versioned; body: BodyOf<'/time-out-places/{placeId}/_end', 'post'> }
export const endPlace = ({ of, body }: Ending, own: ActHeaders) => {
  const params = { path: { placeId: of.id } }
  const headers = { ...own, ...atVersion(of.version) }
  return answerOf(api.POST('/time-out-places/{placeId}/_end', { params, headers, body }))
}

/** What was written in the ledger of a period. */
export const ledgerOf = (periodId: string) =>
  queryOptions({
    queryKey: ['time-outs', 'ledger', periodId],
    queryFn: ({ signal }) => {
      const params = { path: { periodId } }
      return answerOf(api.GET('/time-out-periods/{periodId}/entries', { params, signal }))
    },
  })

/** Pro rata of a year; asked as soon as both days stand there. */
export const proposalFor = (query: { fromOn: string; untilOn: string }) =>
  queryOptions({
    queryKey: ['time-outs', 'proposal', query.fromOn, query.untilOn],
    enabled: query.fromOn !== '' && query.untilOn >= query.fromOn,
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/time-out-periods/_propose', { params: { query }, signal })),
  })

export const prices = queryOptions({
  queryKey: ['time-outs', 'prices'],
  queryFn: ({ signal }) => answerOf(api.GET('/time-out-prices', { signal })),
})

type NewPrice = { id: string; body: BodyOf<'/time-out-periods/{periodId}/_set-price', 'post'> }
export const setPrice = ({ id, body }: NewPrice, headers: ActHeaders) => {
  const params = { path: { periodId: id } }
  return answerOf(api.POST('/time-out-periods/{periodId}/_set-price', { params, headers, body }))
}

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
