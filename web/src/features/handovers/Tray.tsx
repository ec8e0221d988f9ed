import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { LateWriteVerbs } from './LateWriteVerbs.tsx'
import type { LateWrite } from './late-writes.api.ts'
import { lateWrites } from './late-writes.api.ts'
import { lateText } from './late-writes.text.ts'
import './handovers.css'

/** What came late for her own cases, and what she still wrote for those of others. Nothing where
 *  nothing did. */
export function Tray() {
  const t = useText(lateText)
  const { data } = useQuery(lateWrites)
  const items = data?.items ?? []
  const waiting = items.filter(({ part, state }) => part === 'receiver' && state === 'waiting')
  const mine = items.filter(({ part }) => part === 'writer')
  if (waiting.length + mine.length === 0) return null
  return (
    <>
      {waiting.length > 0 && (
        <Section title={t('title')}>
          <p className="soft">{t('lead')}</p>
          {waiting.map((late) => (
            <Late key={late.id} of={late} />
          ))}
        </Section>
      )}
      {mine.length > 0 && (
        <Section title={t('yours')}>
          {mine.map((late) => (
            <Late key={late.id} of={late} />
          ))}
        </Section>
      )}
    </>
  )
}

function Late({ of }: { of: LateWrite }) {
  const t = useText(lateText)
  const { moment } = useDates()
  const { number, alias, by, occurredAt, outcome, totalMinutes, note, part, state } = of
  return (
    <article className="late-write stack">
      <h3 className="utrecht-heading-3">{`${number} · ${alias}`}</h3>
      <p>
        {t('by', { name: by, when: moment(occurredAt) })}: {t(outcome)}
        {totalMinutes > 0 && `, ${t('minutes', { count: totalMinutes })}`}
      </p>
      {note && <p className="late-write__note">{note}</p>}
      {part === 'receiver' ? (
        <LateWriteVerbs of={of} />
      ) : (
        <p>
          <Badge tone={state === 'returned' ? 'warn' : 'neutral'}>{t(state)}</Badge>{' '}
          {of.returnReason && t(of.returnReason)}
        </p>
      )}
    </article>
  )
}
