import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { kindNames } from './kinds.text.ts'
import { PostponeSignal } from './PostponeSignal.tsx'
import { StandingPostponement } from './StandingPostponement.tsx'
import { wayTo } from './screens.ts'
import type { Signal } from './signals.api.ts'
import { signalsText } from './signals.text.ts'

const tones: Record<Signal['urgency'], Tone> = {
  pressing: 'bad',
  'this-week': 'warn',
  ahead: 'neutral',
}

type Props = {
  of: Signal
  longestUntilOn: string
  /** What can be done for it from here, in the place of the way there. */
  action?: ((of: Signal) => ReactNode) | undefined
}

/** One signal: what it is, whom it is about, since when, and what to do. */
export function SignalCard({ of, longestUntilOn, action }: Props) {
  const t = useText(signalsText)
  const kinds = useText(kindNames)
  const { role } = useSession().membership
  const { urgency, postponed, postponements, next } = of
  const way = wayTo(of, role === 'case_manager' || role === 'peer_expert')
  const verb = way.to === '/cases/$caseId' ? 'to-case' : (`to-${next.screen}` as const)
  return (
    <li className={`signal signal--${urgency}`}>
      <div className="signal__words">
        <p className="signal__name">
          <AboutWhom of={of} />
          <Badge tone={tones[urgency]}>{t(urgency)}</Badge>
        </p>
        <p>{kinds(of.kind)}</p>
        <p className="signal__small">{useDayWords(of)}</p>
        {postponements.map((one) => (
          <StandingPostponement key={one.id} of={one} />
        ))}
      </div>
      <div className="signal__action">
        {action?.(of) ?? <ButtonLink {...way}>{t(verb)}</ButtonLink>}
        {!postponed && <PostponeSignal of={of} longestUntilOn={longestUntilOn} />}
      </div>
    </li>
  )
}

function AboutWhom({ of: { about } }: { of: Signal }) {
  const t = useText(signalsText)
  const { what, name, caseId } = about
  if (what === 'reference') return <span>{t('reference', { name })}</span>
  if (caseId === null) return <span>{name}</span>
  return (
    <Link to="/cases/$caseId" params={{ caseId }} preload={false}>
      {name}
    </Link>
  )
}

/** The number, since when it asks, by when it is due. */
function useDayWords({ about, sinceOn, dueOn }: Signal): string {
  const t = useText(signalsText)
  const { day, age, today } = useDates()
  const words = [
    about.number,
    sinceOn && t('since', { day: day(sinceOn), age: age(sinceOn) }),
    dueOn && t(dueOn < today ? 'wasDue' : 'due', { day: day(dueOn) }),
  ]
  return words.filter(Boolean).join(' · ')
}
