import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { StayItem } from './StayItem.tsx'
import type { Stay } from './time-outs.api.ts'
import { stays } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import './time-outs.css'

export type Group = 'waiting' | 'underWay' | 'over'

const groupOf = ({ state, crisis, decision }: Stay): Group => {
  if (state === 'requested' || (crisis && decision === null)) return 'waiting'
  return ['approved', 'reserved', 'arrived'].includes(state) ? 'underWay' : 'over'
}

/** The stays that one sees, of one group: what waits, what is planned or running, what is over. */
export function StayList({ group }: { group: Group }) {
  const t = useText(timeOutsText)
  const asked = useQuery(stays)
  return (
    <Answer of={asked}>
      {({ items }) => {
        const some = items.filter((stay) => groupOf(stay) === group)
        if (some.length === 0) return <p className="soft">{t('none')}</p>
        return (
          <ul className="time-out-list" aria-label={t(group)}>
            {some.map((stay) => (
              <StayItem key={stay.id} of={stay} head={<CaseLink of={stay} />} />
            ))}
          </ul>
        )
      }}
    </Answer>
  )
}

const CaseLink = ({ of }: { of: Stay }) => (
  <Link to="/cases/$caseId" params={{ caseId: of.caseId }} preload={false}>
    {of.number}
  </Link>
)
