import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { SettleSession } from './SettleSession.tsx'
import type { Session, Worker } from './supervision.api.ts'
import { supervisionText } from './supervision.text.ts'
import './peer-support.css'

const tones = { planned: 'neutral', kept: 'good', lapsed: 'warn' } as const

type Props = {
  of: Worker
  /** How many are shown, the latest first. */
  most: number
}

/** What was planned for one person and whether it took place. */
export function SessionList({ of: { sessions, mayPlan }, most }: Props) {
  const t = useText(supervisionText)
  if (sessions.length === 0) return <p className="soft">{t('none')}</p>
  return (
    <ul className="peer-list" aria-label={t('sessions')}>
      {sessions.slice(0, most).map((session) => (
        <li key={session.id} className="peer-list__item">
          <SessionWords of={session} />
          {mayPlan && session.standing !== 'kept' && <SettleSession of={session} />}
        </li>
      ))}
    </ul>
  )
}

function SessionWords({ of: { kind, plannedOn, keptOn, standing } }: { of: Session }) {
  const t = useText(supervisionText)
  const { day } = useDates()
  return (
    <>
      <p>{`${t(kind)}, ${day(plannedOn)}`}</p>
      <Badge tone={tones[standing]}>{t(standing, { day: keptOn ? day(keptOn) : '' })}</Badge>
    </>
  )
}
