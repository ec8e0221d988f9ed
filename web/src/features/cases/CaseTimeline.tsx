import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
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
import type { Period, TimelineGroup } from './timeline-groups.ts'
import { firstDay, kindsOf } from './timeline-groups.ts'
import { useTimelineEntry } from './useTimelineEntry.ts'

/** What another room knows of an entry: a better title, a line more, and what was written. */
export type EntryMore = { title?: string; detail?: string; body?: ReactNode }

type Props = { caseId: string; more?: (item: TimelineItem) => EntryMore | undefined }

/** Everything that happened on a case in one order, filtered by what and since when. */
export function CaseTimeline({ caseId, more }: Props) {
  const t = useText(timelineText)
  const { today } = useDates()
  const [groups, setGroups] = useState<TimelineGroup[]>([])
  const [period, setPeriod] = useState<Period>('all')
  const wanted = { kinds: kindsOf(groups), from: firstDay(period, today) }
  const pages = useInfiniteQuery(timelineOf(caseId, wanted))
  const entry = useTimelineEntry(more)
  return (
    <div className="stack">
      <TimelineFilters {...{ groups, setGroups, period, setPeriod }} />
      <Answer
        of={pages}
        empty={{
          when: ({ pages: [first] }) => first?.items.length === 0,
          show: <Empty title={t('none')} />,
        }}
      >
        {(data) => (
          <>
            <Timeline
              label={t('label')}
              entries={data.pages.flatMap(({ items }) => items.map(entry))}
            />
            {pages.hasNextPage && (
              <Button busy={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
                {t('earlier')}
              </Button>
            )}
          </>
        )}
      </Answer>
    </div>
  )
}
