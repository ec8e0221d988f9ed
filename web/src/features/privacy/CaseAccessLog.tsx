import { useInfiniteQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Timeline } from '../../ui/data/Timeline.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { looksAt } from './access-log.api.ts'
import { caseAccessLogText } from './case-access-log.text.ts'
import { useVisitEntry } from './VisitEntry.tsx'
import { visitsOf } from './visits.ts'

/** Who looked at her case, told as she would want to read it. */
export function CaseAccessLog({ caseId }: { caseId: string }) {
  const t = useText(caseAccessLogText)
  const pages = useInfiniteQuery(looksAt(caseId))
  const entry = useVisitEntry()
  return (
    <div className="stack">
      <p className="utrecht-paragraph">{t('lead')}</p>
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
              entries={visitsOf(data.pages.flatMap(({ items }) => items)).map(entry)}
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
