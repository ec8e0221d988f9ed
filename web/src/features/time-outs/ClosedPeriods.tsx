import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { addDays } from '../../platform/language/reckoning.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { reopenPlace } from './plan.api.ts'
import { calendarFrom } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import { useTimeOutWord } from './useTimeOutOptions.ts'
import { useTimeOutRefusal } from './useTimeOutRefusal.ts'
import './time-outs.css'

/** The closed days of the coming weeks, place by place. */
export function ClosedPeriods({ mayChange }: { mayChange: boolean }) {
  const t = useText(timeOutsText)
  const word = useTimeOutWord()
  const { day } = useDates()
  const asked = useQuery(calendarFrom())
  return (
    <Answer of={asked}>
      {({ places }) => {
        const closed = places.flatMap(({ name, bands }) =>
          bands.flatMap((band) => (band.closing ? { ...band, ...band.closing, name } : [])),
        )
        if (closed.length === 0) return <p className="soft">{t('noneClosed')}</p>
        return (
          <ul className="time-out-list" aria-label={t('closedPeriods')}>
            {closed.map((band) => (
              <li key={band.id} className="time-out-item">
                <p>
                  <strong>{band.name}</strong>{' '}
                  {t('quotaPeriod', {
                    from: day(band.fromOn),
                    until: day(addDays(band.untilOn, -1)),
                  })}{' '}
                  <span className="soft">{word('closed', band.reason)}</span>
                </p>
                {mayChange && <Reopen id={band.id} version={band.version} />}
              </li>
            ))}
          </ul>
        )
      }}
    </Answer>
  )
}

function Reopen(of: { id: string; version: number }) {
  const t = useText(timeOutsText)
  const says = useTimeOutRefusal()
  const { act, busy, problem } = useAct(reopenPlace, { refresh: [['time-outs']] })
  return (
    <div>
      <Button look="subtle" busy={busy} onPress={() => act(of)}>
        {t('reopen')}
      </Button>
      <ProblemNotice problem={problem} says={says} />
    </div>
  )
}
