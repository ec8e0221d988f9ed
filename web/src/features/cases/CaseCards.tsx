import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { CallName } from './CallName.tsx'
import { CaseName } from './CaseName.tsx'
import { caseListText } from './case-list.text.ts'
import type { CaseItem } from './cases.api.ts'
import { casesIn } from './cases.api.ts'
import { SafeContactCard } from './SafeContactCard.tsx'
import './CaseCards.css'

/** One card for each woman: how to approach her comes before anything that can be done. */
export function CaseCards({ action }: { action: (item: CaseItem) => ReactNode }) {
  const t = useText(caseListText)
  const asked = useQuery(casesIn('open'))
  return (
    <Answer
      of={asked}
      empty={{ when: ({ items }) => items.length === 0, show: <Empty title={t('noneOpen')} /> }}
    >
      {({ items }) => (
        <ul className="case-cards">
          {items.map((item) => (
            <li key={item.id} className="case-cards__card">
              <CaseName of={item} />
              <SafeContactCard caseId={item.id} mayChange={false} />
              <CallName caseId={item.id} />
              <p className="soft">{`${t('responsible')}: ${item.responsible?.name ?? t('nobody')}`}</p>
              {action(item)}
            </li>
          ))}
        </ul>
      )}
    </Answer>
  )
}
