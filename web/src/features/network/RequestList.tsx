import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { MunicipalRequest } from './requests.api.ts'
import { municipalRequests } from './requests.api.ts'
import { requestsText } from './requests.text.ts'
import { SettleRequest } from './SettleRequest.tsx'
import './network.css'

/** What the municipality asked, with the answers. */
export function RequestList() {
  const t = useText(requestsText)
  const asked = useQuery(municipalRequests)
  const none = <Empty title={t('none')} />
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <ul className="network-groups" aria-label={t('list')}>
          {items.map((one) => (
            <OneRequest key={one.id} of={one} />
          ))}
        </ul>
      )}
    </Answer>
  )
}

function OneRequest({ of }: { of: MunicipalRequest }) {
  const t = useText(requestsText)
  const { day } = useDates()
  const { kind, askedBy, question, askedOn, dueOn, answer } = of
  return (
    <li className="network-organisation">
      <h2 className="utrecht-heading-3">{`${t(kind)}, ${askedBy}`}</h2>
      <StateBadge of={of} />
      <p className="soft">{t('asked', { asked: day(askedOn), due: day(dueOn) })}</p>
      <p>{question}</p>
      {answer && <blockquote>{answer}</blockquote>}
      {of.mayAnswer && <SettleRequest of={of} />}
    </li>
  )
}

function StateBadge({ of: { state, late, settledOn } }: { of: MunicipalRequest }) {
  const t = useText(requestsText)
  const { day } = useDates()
  const on = { day: settledOn ? day(settledOn) : '' }
  return (
    <div className="row">
      <Badge tone={state === 'answered' ? 'good' : 'neutral'}>{t(state, on)}</Badge>
      {late && <Badge tone="warn">{t('late')}</Badge>}
    </div>
  )
}
