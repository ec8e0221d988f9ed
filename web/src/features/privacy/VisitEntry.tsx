import { dayOf, formatTime } from '../../platform/language/days.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { TimelineEntry } from '../../ui/data/Timeline.tsx'
import { caseAccessLogText } from './case-access-log.text.ts'
import { useLookWords } from './useLookWords.ts'
import type { Visit } from './visits.ts'

/** One visit as a line: when, who and as what, what was seen, and why. */
export function useVisitEntry(): (visit: Visit) => TimelineEntry {
  const t = useText(caseAccessLogText)
  const role = useText(roleText)
  const { what } = useLookWords()
  const language = useLanguage()
  const { day } = useDates()
  const time = (at: string) => formatTime(at, language)
  return ({ id, by, from, until, seen, reason, emergency, outside }) => ({
    id,
    at: until,
    when: day(dayOf(until)),
    title: by ? t('who', { ...by, role: role(by.role) }) : t('system'),
    detail:
      time(from) === time(until)
        ? time(until)
        : t('between', { from: time(from), until: time(until) }),
    body: (
      <>
        <p>{seen.map(what).toReversed().join(', ')}</p>
        {reason && <p>{t('why', { reason })}</p>}
        {emergency && <Badge tone="bad">{t('emergency')}</Badge>}
        {outside && !emergency && <Badge tone="warn">{t('outside')}</Badge>}
      </>
    ),
  })
}
