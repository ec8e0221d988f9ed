import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import type { Language } from '../../platform/language/language.ts'

const all = '/zone-registrations/applications' as const
const one = '/zone-registrations/applications/{applicationId}' as const

export type Line = AnswerOf<typeof all, 'get'>['items'][number]
export type Application = AnswerOf<typeof one, 'get'>
export type Letter = Application['letters'][number]
export type Counts = AnswerOf<'/zone-registrations/counts', 'get'>

export const register = queryOptions({
  queryKey: ['zone', 'register'],
  queryFn: ({ signal }) => answerOf(api.GET(all, { signal })),
})

export const applicationOf = (applicationId: string) =>
  queryOptions({
    queryKey: ['zone', 'application', applicationId],
    queryFn: ({ signal }) =>
      answerOf(api.GET(one, { params: { path: { applicationId } }, signal })),
  })

export const countsOf = (year: number) =>
  queryOptions({
    queryKey: ['zone', 'counts', year],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/zone-registrations/counts', {
          params: { query: { from: `${year}-01-01`, until: `${year}-12-31` } },
          signal,
        }),
      ),
  })

export const afterZone = [['zone'], ['signals']] as const

/** What is done about an application, with what is sent for it. */
export type Bodies = {
  correct: BodyOf<`${typeof one}/_correct`, 'post'>
  suspend: BodyOf<`${typeof one}/_suspend`, 'post'>
  resume: BodyOf<`${typeof one}/_resume`, 'post'>
  extend: BodyOf<`${typeof one}/_extend`, 'post'>
  decide: BodyOf<`${typeof one}/_decide`, 'post'>
  object: BodyOf<`${typeof one}/_object`, 'post'>
  decideObjection: BodyOf<`${typeof one}/_decide-objection`, 'post'>
  withdraw: BodyOf<`${typeof one}/_withdraw`, 'post'>
}
export type Verb = keyof Bodies
export type Doing = { [V in Verb]: { verb: V; body: Bodies[V] } }[Verb]

type Asked = { of: Application; doing: Doing }

/** One step of an application, at the version that was read. */
export function doStep({ of, doing }: Asked, own: ActHeaders) {
  const at = {
    params: { path: { applicationId: of.id } },
    headers: { ...own, ...atVersion(of.version) },
  }
  switch (doing.verb) {
    case 'correct':
      return answerOf(api.POST(`${one}/_correct`, { ...at, body: doing.body }))
    case 'suspend':
      return answerOf(api.POST(`${one}/_suspend`, { ...at, body: doing.body }))
    case 'resume':
      return answerOf(api.POST(`${one}/_resume`, { ...at, body: doing.body }))
    case 'extend':
      return answerOf(api.POST(`${one}/_extend`, { ...at, body: doing.body }))
    case 'decide':
      return answerOf(api.POST(`${one}/_decide`, { ...at, body: doing.body }))
    case 'object':
      return answerOf(api.POST(`${one}/_object`, { ...at, body: doing.body }))
    case 'decideObjection':
      return answerOf(api.POST(`${one}/_decide-objection`, { ...at, body: doing.body }))
    case 'withdraw':
      return answerOf(api.POST(`${one}/_withdraw`, { ...at, body: doing.body }))
  }
}

type NewApplication = BodyOf<typeof all, 'post'>
export const receive = (body: NewApplication, headers: ActHeaders) =>
  answerOf(api.POST(all, { headers, body }))

type Renewing = { applicationId: string; receivedOn: string }
export const renew = ({ applicationId, receivedOn }: Renewing, headers: ActHeaders) =>
  answerOf(
    api.POST(`${one}/_renew`, {
      params: { path: { applicationId } },
      headers,
      body: { receivedOn },
    }),
  )

export const erase = (of: Application, own: ActHeaders) =>
  answerOf(
    api.POST(`${one}/_erase`, {
      params: { path: { applicationId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
    }),
  )

type Printing = { applicationId: string; letter: Letter; language: Language }

/** A letter as a file. @throws Problem */
export const printLetter = ({ language, ...path }: Printing) =>
  answerOf(
    api.GET(`${one}/letters/{letter}`, { params: { path, query: { language } }, parseAs: 'blob' }),
  ) as Promise<Blob>
