import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Timeline } from '../../ui/data/Timeline.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { TimelineFilters } from './TimelineFilters.tsx'
import type { TimelineItem } from './timeline.api.ts'
import { timelineOf } from './timeline.api.ts'
import { timelineText } from './timeline.text.ts'
import type { EntryMore } from './timeline-entry.ts'
import type { Period, TimelineGroup } from './timeline-groups.ts'
import { firstDay, kindsOf } from './timeline-groups.ts'
import { useFew } from './useFew.ts'
import { useTimelineEntry } from './useTimelineEntry.ts'

type Props = {
  caseId: string
  more?: (item: TimelineItem) => EntryMore | undefined
  /** Earlier entries are asked for: other rooms may have to read further back too. */
  onEarlier?: () => void
}

/** Everything that happened on a case in one order, filtered by what and since when. */
export function CaseTimeline({ caseId, more, onEarlier }: Props) {
  const t = useText(timelineText)
  const { today } = useDates()
  const [groups, setGroups] = useState<TimelineGroup[]>([])
  const [period, setPeriod] = useState<Period>('all')
  const wanted = { kinds: kindsOf(groups), from: firstDay(period, today) }
  const pages = useInfiniteQuery(timelineOf(caseId, wanted))
  const few = useFew(pages.data?.pages.flatMap(({ items }) => items) ?? [], pages.hasNextPage)
  const entry = useTimelineEntry(more)
  function showEarlier() {
    if (few.runsOut) void pages.fetchNextPage()
    few.showMore()
    onEarlier?.()
  }
  return (
    <div className="stack">
      <TimelineFilters {...{ groups, setGroups, period, setPeriod }} />
      <Answer
        of={pages}
        empty={{ when: () => few.shown.length === 0, show: <Empty title={t('none')} /> }}
      >
        {() => <Timeline label={t('label')} entries={few.shown.map(entry)} />}
      </Answer>
      {few.isMore && (
        <Button busy={pages.isFetchingNextPage} onPress={showEarlier}>
          {t('earlier')}
        </Button>
      )}
    </div>
  )
}
