import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { SignalList } from './SignalList.tsx'
import type { Signal } from './signals.api.ts'
import { signals } from './signals.api.ts'
import { signalsText } from './signals.text.ts'

/** How many stand on the first screen; the rest is one step away. */
const most = 8

/** What asks for this person, on top of the first screen. */
export function SignalsFirst({ action }: { action?: (of: Signal) => ReactNode }) {
  const t = useText(signalsText)
  const answer = useQuery(signals)
  const count = answer.data?.items.length ?? 0
  return (
    <Section
      title={t('first')}
      aside={<Link to="/signals">{count === 0 ? t('all') : t('allCount', { count })}</Link>}
    >
      <Answer of={answer}>
        {({ items, longestUntilOn }) => {
          const open = items.filter(({ postponed }) => !postponed)
          if (open.length === 0) return <Nothing />
          return <SignalList items={open.slice(0, most)} {...{ longestUntilOn, action }} />
        }}
      </Answer>
    </Section>
  )
}

/** Nothing waits: that is good news, and one line. */
export function Nothing() {
  const t = useText(signalsText)
  return (
    <Notice kind="ok" title={t('none')}>
      <p>{t('noneHint')}</p>
    </Notice>
  )
}
