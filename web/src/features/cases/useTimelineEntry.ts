import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { TimelineEntry } from '../../ui/data/Timeline.tsx'
import type { TimelineItem } from './timeline.api.ts'
import { timelineText } from './timeline.text.ts'
import type { EntryMore } from './timeline-entry.ts'
import { useTimelineTitle } from './useTimelineTitle.ts'

type More = ((item: TimelineItem) => EntryMore | undefined) | undefined

/** One fact as a line: when, what, by whom, and whether it was recorded on a later day. */
export function useTimelineEntry(more: More): (item: TimelineItem) => TimelineEntry {
  const t = useText(timelineText)
  const role = useText(roleText)
  const titleOf = useTimelineTitle()
  const { day, moment } = useDates()
  return (item) => {
    const { title, detail, body } = more?.(item) ?? {}
    const lines = [
      item.by && t('by', { name: item.by.name, role: role(item.by.role) }),
      detail,
      item.recordedLate && t('late', { day: day(dayOf(item.recordedAt)) }),
    ]
    return {
      id: item.id,
      at: item.occurredAt,
      when: moment(item.occurredAt),
      title: title ?? titleOf(item),
      detail: lines.filter(Boolean).join(' · '),
      body,
    }
  }
}
