import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../../platform/api/act-headers.ts'
import { atVersion } from '../../../platform/api/act-headers.ts'
import { answerOf, api } from '../../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../../platform/api/contract.ts'

export type Organisation = AnswerOf<'/organisations', 'get'>['items'][number]
export type OrganisationKind = Organisation['kind']
export type NewOrganisation = BodyOf<'/organisations', 'post'>
type OrganisationBody = BodyOf<'/organisations/{organisationId}', 'put'>

export const organisations = queryOptions({
  queryKey: ['organisations'],
  queryFn: ({ signal }) => answerOf(api.GET('/organisations', { signal })),
})

export function addOrganisation(body: NewOrganisation, headers: ActHeaders) {
  return answerOf(api.POST('/organisations', { headers, body }))
}

type Change = { of: Organisation; body: OrganisationBody }

export function changeOrganisation({ of: { id, version }, body }: Change, headers: ActHeaders) {
  const params = { path: { organisationId: id } }
  const versioned = { ...headers, ...atVersion(version) }
  return answerOf(api.PUT('/organisations/{organisationId}', { params, headers: versioned, body }))
}
