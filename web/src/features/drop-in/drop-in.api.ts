import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Evening = AnswerOf<'/drop-in/evening', 'get'>
export type Client = Evening['clients'][number]
export type Visit = NonNullable<Client['visit']>
export type Offer = Visit['offered'][number]
export type WalkIn = AnswerOf<'/drop-in/walk-in', 'get'>
export type Present = WalkIn['clients'][number]
export type Counts = AnswerOf<'/drop-in/counts', 'get'>

export const tonight = queryOptions({
  queryKey: ['drop-in', 'evening'],
  queryFn: ({ signal }) => answerOf(api.GET('/drop-in/evening', { signal })),
})

export const walkIn = queryOptions({
  queryKey: ['drop-in', 'walk-in'],
  // Who comes in while the page is open shows up by itself.
  refetchInterval: 60_000,
  queryFn: ({ signal }) => answerOf(api.GET('/drop-in/walk-in', { signal })),
})

export const countsOf = (year: number) => {
  const query = { from: `${year}-01-01`, until: `${year}-12-31`, by: 'month' } as const
  return queryOptions({
    queryKey: ['drop-in', 'counts', year],
    queryFn: ({ signal }) => answerOf(api.GET('/drop-in/counts', { params: { query }, signal })),
  })
}

export const afterDropIn = [['drop-in']] as const

/** One tap: she is here; another takes it back. */
export const turnVisit = ({ client }: { client: Client }, headers: ActHeaders) =>
  client.visit === null
    ? answerOf(
        api.POST('/drop-in/clients/{clientId}/visits', {
          params: { path: { clientId: client.id } },
          headers,
          body: {},
        }),
      )
    : answerOf(
        api.POST('/drop-in/visits/{visitId}/_undo', {
          params: { path: { visitId: client.visit.id } },
          headers,
        }),
      )

export const addClient = (body: { alias: string }, headers: ActHeaders) =>
  answerOf(api.POST('/drop-in/clients', { headers, body }))

export type Message = BodyOf<'/drop-in/signals', 'post'>

/** One way; the answer is the same, whoever it is for. */
export const sendMessage = (body: Message, headers: ActHeaders) =>
  answerOf(api.POST('/drop-in/signals', { headers, body }))

export const recordOffer = ({ of, offered }: { of: Visit; offered: Offer[] }, own: ActHeaders) =>
  answerOf(
    api.POST('/drop-in/visits/{visitId}/_offer', {
      params: { path: { visitId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
      body: { offered },
    }),
  )

export const markLeft = (
  { clientId, leftOn }: { clientId: string; leftOn: string },
  headers: ActHeaders,
) =>
  answerOf(
    api.POST('/drop-in/clients/{clientId}/_leave', {
      params: { path: { clientId } },
      headers,
      body: { leftOn },
    }),
  )

export const turnConsult = ({ of }: { of: Present }, headers: ActHeaders) =>
  of.consultId === null
    ? answerOf(
        api.POST('/drop-in/clients/{clientId}/consults', {
          params: { path: { clientId: of.id } },
          headers,
        }),
      )
    : answerOf(
        api.POST('/drop-in/consults/{consultId}/_undo', {
          params: { path: { consultId: of.consultId } },
          headers,
        }),
      )
