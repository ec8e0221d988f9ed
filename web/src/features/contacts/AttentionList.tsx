import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { AllInSight } from './AllInSight.tsx'
import { SightBadge } from './SightBadge.tsx'
import type { Sight } from './sights.api.ts'
import { outOfSight } from './sights.api.ts'
import { sightsText } from './sights.text.ts'
import { useSightWords } from './useSightWords.ts'
import './AttentionList.css'

type Props = {
  /** What can be done for one of them from here. */
  action?: (sight: Sight) => ReactNode
}

/** Who is out of sight or nearly so, the longest first. No timer and no closing takes one off. */
export function AttentionList({ action }: Props) {
  const t = useText(sightsText)
  const found = useQuery(outOfSight)
  return (
    <Answer of={found} empty={{ when: ({ items }) => items.length === 0, show: <AllInSight /> }}>
      {({ items }) => (
        <ul className="attention" aria-label={t('listLabel')}>
          {items.map((sight) => (
            <li key={sight.caseId} className={`attention__card attention__card--${sight.state}`}>
              <AttentionWords sight={sight} />
              {action && !sight.closed && <div className="attention__action">{action(sight)}</div>}
            </li>
          ))}
        </ul>
      )}
    </Answer>
  )
}

function AttentionWords({ sight }: { sight: Sight }) {
  const t = useText(sightsText)
  const { days } = useDates()
  const { since } = useSightWords()
  const { caseId, alias, number, closed, daysCounted } = sight
  const small = [number, closed && t('closed'), ...since(sight)].filter(Boolean).join(' · ')
  return (
    <div className="attention__words">
      <p className="attention__name">
        <Link to="/cases/$caseId" params={{ caseId }} preload={false}>
          {alias}
        </Link>
        <SightBadge sight={sight} />
      </p>
      <p>{t('notSpokenFor', { days: days(daysCounted) })}</p>
      <p className="attention__small">{small}</p>
    </div>
  )
}
