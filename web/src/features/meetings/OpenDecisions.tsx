import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { DecisionList } from './DecisionList.tsx'
import { decisions } from './decisions.api.ts'
import { meetingText } from './meetings.text.ts'

/** Every decision that is open, of what the viewer may read. */
export function OpenDecisions() {
  const t = useText(meetingText)
  const asked = useQuery(decisions)
  const none = <p className="soft">{t('noOpenDecisions')}</p>
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => <DecisionList of={items} label={t('openDecisions')} from />}
    </Answer>
  )
}
