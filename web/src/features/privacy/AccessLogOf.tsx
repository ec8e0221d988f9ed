import { useInfiniteQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Timeline } from '../../ui/data/Timeline.tsx'
import type { Look } from './access-log.api.ts'
import { looksAt } from './access-log.api.ts'
import { accessLogText } from './access-log.text.ts'
import { LookMarks } from './LookMarks.tsx'
import { LookPages } from './LookPages.tsx'
import { useLookWords } from './useLookWords.ts'

/** Who looked at one woman, as she would want to read it: when, who, as what, what, and why. */
export function AccessLogOf({ caseId }: { caseId: string }) {
  const t = useText(accessLogText)
  const words = useLookWords()
  const { moment } = useDates()
  const entry = (look: Look) => ({
    id: look.id,
    at: look.at,
    when: moment(look.at),
    title: `${words.name(look)} ${words.what(look)}`,
    detail: words.as(look),
    body: (
      <>
        <LookMarks of={look} />
        {look.reason && <p>{look.reason}</p>}
      </>
    ),
  })
  return (
    <LookPages of={useInfiniteQuery(looksAt(caseId))}>
      {(rows) => <Timeline label={t('title')} entries={rows.map(entry)} />}
    </LookPages>
  )
}
