import { infiniteQueryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import { Problem } from '../../platform/api/problem.ts'

export type NewContact = BodyOf<'/cases/{caseId}/contacts', 'post'>
export type Outcome = NewContact['outcome']
export type Kind = NonNullable<NewContact['kind']>
export type Domain = NonNullable<NewContact['domains']>[number]
export type ContactPage = AnswerOf<'/cases/{caseId}/contacts', 'get'>
export type Contact = ContactPage['items'][number]

/** What changes when something is logged about her: all that was read of her case, the lists it
 *  stands in, and who is in sight. */
export const readAbout = (caseId: string) => [
  ['case', caseId],
  ['cases'],
  ['sights'],
  ['signals'],
  ['week'],
  ['late-writes'],
]

const contactsKey = (caseId: string) => ['case', caseId, 'contacts'] as const

/** Contacts of one case, the latest first, fifty at a time. */
export const contactsOf = (caseId: string) =>
  infiniteQueryOptions({
    queryKey: contactsKey(caseId),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: ContactPage) => next ?? undefined,
    queryFn: ({ signal, pageParam }) => {
      const query = pageParam ? { before: pageParam } : {}
      const params = { path: { caseId }, query }
      return answerOf(api.GET('/cases/{caseId}/contacts', { params, signal }))
    },
  })

type Logged = { caseId: string; contact: NewContact }

/** `late`: her case has passed on meanwhile, and what was typed waits with who has it now. */
export async function recordContact({ caseId, contact }: Logged, headers: ActHeaders) {
  const params = { path: { caseId } }
  try {
    await answerOf(api.POST('/cases/{caseId}/contacts', { params, headers, body: contact }))
    return { late: false }
  } catch (cause) {
    if (!isPassedOn(cause)) throw cause
    const { domains: _, ...body } = contact
    // Whoever never answered for her is refused here too, and reads the first answer.
    await answerOf(api.POST('/cases/{caseId}/late-writes', { params, headers, body })).catch(() => {
      throw cause
    })
    return { late: true }
  }
}

const isPassedOn = (cause: unknown) =>
  cause instanceof Problem && (cause.status === 404 || cause.code === 'note-only-by-own-team')

export function shareNote(contactId: string, headers: ActHeaders) {
  const params = { path: { contactId } }
  return answerOf(api.POST('/contacts/{contactId}/_share-note', { params, headers }))
}

export function withdrawNote(contactId: string, headers: ActHeaders) {
  const params = { path: { contactId } }
  return answerOf(api.POST('/contacts/{contactId}/_withdraw-note', { params, headers }))
}
