import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import type { Language } from '../../platform/language/language.ts'

export type Network = AnswerOf<'/network', 'get'>
export type Group = Network['groups'][number]
export type Part = Group['parts'][number]
export type Organisation = Network['organisations'][number]
export type Contact = Organisation['contacts'][number]
export type Agreement = Organisation['agreements'][number]
export type Diagram = AnswerOf<'/network/diagram', 'get'>

/** The whole network. */
export const network = queryOptions({
  queryKey: ['network', 'all'],
  queryFn: ({ signal }) => answerOf(api.GET('/network', { signal })),
})

/** The diagram, laid out with words of one language. */
export const diagramIn = (language: Language) =>
  queryOptions({
    queryKey: ['network', 'diagram', language],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/network/diagram', { params: { query: { language } }, signal })),
  })

export const afterNetwork = [['network'], ['signals']]

/** The diagram as a file. @throws Problem */
export function saveDiagram(as: 'picture' | 'print', language: Language): Promise<Blob> {
  const params = { query: { language } }
  const asked =
    as === 'picture'
      ? api.GET('/network/diagram-picture', { params, parseAs: 'blob' })
      : api.GET('/network/diagram-print', { params, parseAs: 'blob' })
  return answerOf(asked) as Promise<Blob>
}

/** What can be added to and changed in the network, each with what is sent for it. */
export type Bodies = {
  groups: BodyOf<'/network/groups', 'post'>
  organisations: BodyOf<'/network/organisations', 'post'>
  parts: BodyOf<'/network/parts', 'post'>
  contacts: BodyOf<'/network/contacts', 'post'>
  agreements: BodyOf<'/network/agreements', 'post'>
}
export type KeptKind = keyof Bodies

type At = { keptId: string; version: number }
export type Keeping = { [Kind in KeptKind]: { kind: Kind; body: Bodies[Kind]; at?: At } }[KeptKind]

/** Adds something to the network. */
function addKept(given: Keeping, headers: ActHeaders) {
  switch (given.kind) {
    case 'groups':
      return answerOf(api.POST('/network/groups', { headers, body: given.body }))
    case 'organisations':
      return answerOf(api.POST('/network/organisations', { headers, body: given.body }))
    case 'parts':
      return answerOf(api.POST('/network/parts', { headers, body: given.body }))
    case 'contacts':
      return answerOf(api.POST('/network/contacts', { headers, body: given.body }))
    case 'agreements':
      return answerOf(api.POST('/network/agreements', { headers, body: given.body }))
  }
}

/** Changes what stands there, at the version that was read. */
function changeKept(given: Keeping, at: At, own: ActHeaders) {
  const params = { path: { keptId: at.keptId } }
  const headers = { ...own, ...atVersion(at.version) }
  switch (given.kind) {
    case 'groups':
      return answerOf(api.PUT('/network/groups/{keptId}', { params, headers, body: given.body }))
    case 'organisations':
      return answerOf(
        api.PUT('/network/organisations/{keptId}', { params, headers, body: given.body }),
      )
    case 'parts':
      return answerOf(api.PUT('/network/parts/{keptId}', { params, headers, body: given.body }))
    case 'contacts':
      return answerOf(api.PUT('/network/contacts/{keptId}', { params, headers, body: given.body }))
    case 'agreements':
      return answerOf(
        api.PUT('/network/agreements/{keptId}', { params, headers, body: given.body }),
      )
  }
}

export const putKept = (given: Keeping, headers: ActHeaders) =>
  given.at ? changeKept(given, given.at, headers) : addKept(given, headers)

type Talk = { networkOrganisationId: string; spokenOn: string }

export const recordTalk = ({ networkOrganisationId, spokenOn }: Talk, headers: ActHeaders) =>
  answerOf(
    api.POST('/network/organisations/{networkOrganisationId}/_speak', {
      params: { path: { networkOrganisationId } },
      headers,
      body: { spokenOn },
    }),
  )
