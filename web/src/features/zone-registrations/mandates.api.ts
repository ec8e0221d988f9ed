import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

const all = '/zone-registrations/mandates' as const
const one = '/zone-registrations/mandates/{mandateId}' as const

export type Mandates = AnswerOf<typeof all, 'get'>
export type Mandate = Mandates['items'][number]

export const mandates = queryOptions({
  queryKey: ['zone', 'mandates'],
  queryFn: ({ signal }) => answerOf(api.GET(all, { signal })),
})

export type Advice = BodyOf<typeof all, 'post'>
export const advise = (body: Advice, headers: ActHeaders) =>
  answerOf(api.POST(all, { headers, body }))

const at = ({ id, version }: Mandate, own: ActHeaders) => ({
  params: { path: { mandateId: id } },
  headers: { ...own, ...atVersion(version) },
})

type On = { of: Mandate; body: BodyOf<`${typeof one}/_switch-on`, 'post'> }
export const switchOn = ({ of, body }: On, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_switch-on`, { ...at(of, own), body }))

type Off = { of: Mandate; offBecause: string }
export const switchOff = ({ of, offBecause }: Off, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_switch-off`, { ...at(of, own), body: { offBecause } }))
