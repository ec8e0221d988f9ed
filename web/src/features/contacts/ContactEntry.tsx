import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useText } from '../../platform/language/text.ts'
import { ContactNote } from './ContactNote.tsx'
import { contactEntryText } from './contact-entry.text.ts'
import { contactWords } from './contact-words.text.ts'
import { contactsOf } from './contacts.api.ts'

type Recorded = { entityId: string | null; attributes: Record<string, unknown> }
type Word = keyof typeof contactWords.nl

const isWord = (name: unknown): name is Word =>
  typeof name === 'string' && Object.hasOwn(contactWords.nl, name)

const minutes = ['directMinutes', 'indirectMinutes', 'travelMinutes', 'thirdPartyMinutes']

/** How a recorded contact reads on a timeline: what came of it, where, how long, and its note.
 *  @param read whether the reader may read contacts at all */
export function useContactEntry(caseId: string, read: boolean) {
  const t = useText(contactEntryText)
  const word = useText(contactWords)
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...contactsOf(caseId),
    enabled: read,
  })
  const known = useMemo(
    () => new Map(data?.pages.flatMap(({ items }) => items).map((one) => [one.id, one])),
    [data],
  )
  function entry({ entityId, attributes }: Recorded) {
    const { outcome, kind } = attributes
    const total = minutes.reduce((sum, name) => sum + Number(attributes[name] ?? 0), 0)
    const contact = entityId ? known.get(entityId) : undefined
    const words = [outcome, kind].filter(isWord).map((name) => word(name))
    return {
      title: words.join(' · '),
      detail: total > 0 ? t('minutes', { count: total }) : '',
      ...(contact?.note && { body: <ContactNote caseId={caseId} contact={contact} /> }),
    }
  }

  return { entry, readEarlier: () => hasNextPage && void fetchNextPage() }
}
