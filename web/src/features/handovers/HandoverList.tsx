import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { HandoverTable } from './HandoverTable.tsx'
import { handovers } from './handovers.api.ts'
import { handoverText } from './handovers.text.ts'

/** What is under way or waits for somebody. */
export function OpenHandovers() {
  const t = useText(handoverText)
  const open = useQuery(handovers('open'))
  return (
    <Answer
      of={open}
      empty={{ when: ({ items }) => items.length === 0, show: <Empty title={t('none')} /> }}
    >
      {({ items }) => <HandoverTable caption={t('open')} items={items} />}
    </Answer>
  )
}

/** What has ended, when somebody asks. */
export function EndedHandovers() {
  const t = useText(handoverText)
  const [shown, show] = useState(false)
  if (!shown)
    return (
      <div className="row">
        <Button onPress={() => show(true)}>{t('showEnded')}</Button>
      </div>
    )
  return (
    <Section title={t('ended')}>
      <EndedTable />
    </Section>
  )
}

function EndedTable() {
  const t = useText(handoverText)
  const ended = useQuery(handovers('ended'))
  const none = <p className="soft">{t('noneEnded')}</p>
  return (
    <Answer of={ended} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => <HandoverTable caption={t('ended')} items={items} />}
    </Answer>
  )
}
