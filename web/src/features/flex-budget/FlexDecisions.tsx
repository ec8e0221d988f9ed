import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { envelopesText } from './envelopes.text.ts'
import { allExpenses } from './flex-budget.api.ts'
import { ManagedExpenses } from './ManagedExpenses.tsx'
import './flex-budget.css'

/** What waits for the organisation manager: plans above the threshold, and money without cover. */
export function FlexDecisions() {
  const t = useText(envelopesText)
  const asked = useQuery(allExpenses)
  return (
    <Section title={t('waiting')}>
      <Answer of={asked}>
        {({ items }) => {
          const waiting = items.filter(({ state }) => state === 'asked' || state === 'unfunded')
          if (waiting.length === 0) return <p className="soft">{t('nothingWaits')}</p>
          return <ManagedExpenses items={waiting} label={t('waiting')} />
        }}
      </Answer>
    </Section>
  )
}
