import { useInfiniteQuery } from '@tanstack/react-query'
import type { Case } from '../../features/cases/cases.api.ts'
import { contactsOf } from '../../features/contacts/contacts.api.ts'
import { useDates } from '../../platform/session/useDates.ts'

const most = 5

/** Contacts in which whoever is responsible now spoke with her since the transfer: any of them may
 *  have been the introduction. */
export function useMeetings({ id, responsible }: Case, mayRead: boolean) {
  const { moment } = useDates()
  const wanted = mayRead && responsible?.warm === false
  const { data } = useInfiniteQuery({ ...contactsOf(id), enabled: wanted })
  if (!wanted || !responsible) return []
  const { since, membershipId } = responsible
  return (data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ outcome, occurredAt, by }) => {
      return outcome === 'spoken' && occurredAt >= since && by.membershipId === membershipId
    })
    .slice(0, most)
    .map((contact) => ({ contactId: contact.id, when: moment(contact.occurredAt) }))
}
