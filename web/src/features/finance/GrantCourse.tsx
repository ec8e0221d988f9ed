import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Timeline } from '../../ui/data/Timeline.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { grantWords } from './grant-words.text.ts'
import type { Grant } from './grants.api.ts'
import { grantsText } from './grants.text.ts'
import { useMoney } from './useMoney.ts'

/** Every step that was taken, the last one first: when, by whom and why. */
export function GrantCourse({ of: { steps } }: { of: Grant }) {
  const t = useText(grantsText)
  const word = useText(grantWords)
  const { day } = useDates()
  const { money } = useMoney()
  const entries = steps
    .map(({ kind, on, by, reason, settledCents }, at) => ({
      id: `${at}`,
      at: on,
      when: day(on),
      title: word(`done-${kind}`),
      detail: t('stepBy', { by }),
      body: [settledCents === null ? '' : t('settledAt', { amount: money(settledCents) }), reason]
        .filter(Boolean)
        .join('. '),
    }))
    .toReversed()
  return (
    <Section title={t('course')}>
      {entries.length === 0 ? (
        <p className="soft">{t('noCourse')}</p>
      ) : (
        <Timeline label={t('course')} entries={entries} />
      )}
    </Section>
  )
}
