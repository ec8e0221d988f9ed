import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { BridgeWords } from './BridgeWords.tsx'
import { bridgesUnderWay } from './bridges.api.ts'
import { bridgesText } from './bridges.text.ts'
import { EndBridge } from './EndBridge.tsx'
import './peer-support.css'

/** The bridges of which nothing is known yet, the longest under way first. */
export function BridgesUnderWay() {
  const t = useText(bridgesText)
  const asked = useQuery(bridgesUnderWay)
  const none = <Empty title={t('noneUnderWay')}>{t('lead')}</Empty>
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <ul className="peer-list" aria-label={t('title')}>
          {items.map((bridge) => (
            <li key={bridge.id} className="peer-list__item">
              <p>
                <Link to="/cases/$caseId" params={{ caseId: bridge.caseId }} preload={false}>
                  {bridge.alias}
                </Link>{' '}
                <span className="soft">{bridge.number}</span>
              </p>
              <BridgeWords of={bridge} />
              <EndBridge of={bridge} />
            </li>
          ))}
        </ul>
      )}
    </Answer>
  )
}
