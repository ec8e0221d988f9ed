import { useQuery } from '@tanstack/react-query'
import { Section } from '../../ui/layout/Section.tsx'
import { pendingClosures } from './closures.api.ts'
import { PendingList } from './PendingList.tsx'

/** What one asked oneself and still waits for a second person; nothing at all when nothing does. */
export function WaitingClosures({ title }: { title: string }) {
  const { data } = useQuery(pendingClosures)
  if (!data || data.items.length === 0) return null
  return (
    <Section title={title}>
      <PendingList transfers={false} />
    </Section>
  )
}
