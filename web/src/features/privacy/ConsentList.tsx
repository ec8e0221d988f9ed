import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { ConsentTable } from './ConsentTable.tsx'
import { byEnd, endsSoon } from './consent-terms.ts'
import type { Consent } from './consents.api.ts'
import { consents } from './consents.api.ts'
import { consentsText } from './consents.text.ts'

/** Every basis for sharing: what ends soon first, what is over last. */
export function ConsentList() {
  const t = useText(consentsText)
  const { today } = useDates()
  const answer = useQuery(consents)
  const none = <Empty title={t('none')} />
  return (
    <Answer of={answer} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => {
        const inOrder = items.toSorted(byEnd)
        const inState = (...states: Consent['state'][]) =>
          inOrder.filter((one) => states.includes(one.state) && !endsSoon(one, today))
        return (
          <>
            <EndingSoon among={inOrder} />
            <Part title={t('running')} rows={inState('running')} />
            <Part title={t('upcoming')} rows={inState('upcoming')} />
            <Over rows={inState('ended', 'withdrawn')} />
          </>
        )
      }}
    </Answer>
  )
}

function EndingSoon({ among }: { among: readonly Consent[] }) {
  const t = useText(consentsText)
  const { today } = useDates()
  const rows = among.filter((one) => endsSoon(one, today))
  return (
    <Section title={t('endingSoon')}>
      <p className="utrecht-paragraph soft">
        {rows.length === 0 ? t('noneSoon') : t('endingSoonLead')}
      </p>
      {rows.length > 0 && <ConsentTable caption={t('endingSoon')} rows={rows} />}
    </Section>
  )
}

function Part({ title, rows }: { title: string; rows: readonly Consent[] }) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <ConsentTable caption={title} rows={rows} />
    </Section>
  )
}

/** What holds no more: kept, and folded away. */
function Over({ rows }: { rows: readonly Consent[] }) {
  const t = useText(consentsText)
  if (rows.length === 0) return null
  return (
    <Section title={t('over')}>
      <details className="consents-over">
        <summary>{t('showOver', { count: rows.length })}</summary>
        <ConsentTable caption={t('over')} rows={rows} />
      </details>
    </Section>
  )
}
