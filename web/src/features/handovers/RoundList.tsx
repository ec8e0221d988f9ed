import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { RoundProgress } from './RoundProgress.tsx'
import { roundOf, rounds } from './rounds.api.ts'
import { roundText } from './rounds.text.ts'
import './handovers.css'

/** Every round by its name and its day. */
export function RoundList() {
  const t = useText(roundText)
  const { fullDay } = useDates()
  const asked = useQuery(rounds)
  const none = <p className="soft">{t('none')}</p>
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <ul className="handover-list">
          {items.map(({ id, name, completeBy, closedAt }) => (
            <li key={id}>
              <Link to="/handover-rounds/$roundId" params={{ roundId: id }}>
                {name}
              </Link>{' '}
              <span className="soft">
                {closedAt ? t('closed') : t('by', { day: fullDay(completeBy) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Answer>
  )
}

/** The round that runs, with how far it is; nothing where none does. */
export function RunningRound({ title }: { title: (name: string) => React.ReactNode }) {
  const { data } = useQuery(rounds)
  const running = data?.items.find(({ closedAt }) => closedAt === null)
  if (!running) return null
  return (
    <>
      {title(running.name)}
      <RunningProgress roundId={running.id} />
    </>
  )
}

function RunningProgress({ roundId }: { roundId: string }) {
  const t = useText(roundText)
  const { fullDay } = useDates()
  const round = useQuery(roundOf(roundId))
  return (
    <Answer of={round}>
      {(one) => (
        <div className="stack">
          <p>
            <Link to="/handover-rounds/$roundId" params={{ roundId }}>
              {t('by', { day: fullDay(one.completeBy) })}
            </Link>
          </p>
          <RoundProgress of={one} />
        </div>
      )}
    </Answer>
  )
}
