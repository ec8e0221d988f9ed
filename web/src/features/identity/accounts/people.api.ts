import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../../platform/api/act-headers.ts'
import { atVersion } from '../../../platform/api/act-headers.ts'
import { answerOf, api } from '../../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../../platform/api/contract.ts'

export type Person = AnswerOf<'/people', 'get'>['items'][number]
export type HeldMembership = Person['memberships'][number]
export type PersonBody = BodyOf<'/people/{personId}', 'put'>
export type Invitation = AnswerOf<'/people/{personId}/_invite', 'post'>

/** Everyone who works in the programme, those who left too. */
export const people = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => answerOf(api.GET('/people', { signal })),
})

export function addPerson(body: PersonBody, headers: ActHeaders) {
  return answerOf(api.POST('/people', { headers, body }))
}

type Change = { of: Pick<Person, 'id' | 'version'>; body: PersonBody }

export function changePerson({ of: { id: personId, version }, body }: Change, headers: ActHeaders) {
  const params = { path: { personId } }
  const versioned = { ...headers, ...atVersion(version) }
  return answerOf(api.PUT('/people/{personId}', { params, headers: versioned, body }))
}

export function endAccount(personId: string, headers: ActHeaders) {
  return answerOf(api.POST('/people/{personId}/_end', { params: { path: { personId } }, headers }))
}

/** Signs somebody out on every device. */
export function endSessionsOf(personId: string, headers: ActHeaders) {
  const params = { path: { personId } }
  return answerOf(api.POST('/people/{personId}/_end-sessions', { params, headers }))
}

/** Makes a code that lets her in once. It is in this answer, and nowhere after it. */
export function invitePerson(personId: string, headers: ActHeaders) {
  const params = { path: { personId } }
  return answerOf(api.POST('/people/{personId}/_invite', { params, headers }))
}

type Link = { personId: string; provider: string; subject: string }

export function linkSignIn({ personId, ...body }: Link, headers: ActHeaders) {
  const params = { path: { personId } }
  return answerOf(api.POST('/people/{personId}/oidc-subjects', { params, headers, body }))
}

type Linked = { personId: string; subjectId: string }

export function unlinkSignIn(path: Linked, headers: ActHeaders) {
  const to = '/people/{personId}/oidc-subjects/{subjectId}'
  return answerOf(api.DELETE(to, { params: { path }, headers }))
}
