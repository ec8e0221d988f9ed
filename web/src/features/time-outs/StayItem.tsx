import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { StayVerbs } from './StayVerbs.tsx'
import type { Stay } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import { useTimeOutWord } from './useTimeOutOptions.ts'

type Told = { needs?: string | null; words?: string | null }
type Props = { of: Stay & Told; head?: ReactNode }

const tones: Partial<Record<Stay['state'], Tone>> = {
  requested: 'warn',
  arrived: 'good',
  'ended-early': 'unknown',
  declined: 'bad',
}

/** A stay: its state, its days, what stands out, and what can be done. */
export function StayItem({ of, head }: Props) {
  const t = useText(timeOutsText)
  const word = useTimeOutWord()
  const { day, days } = useDates()
  const from = day(of.arrivedOn ?? of.fromOn)
  const until = day(of.leftOn ?? of.leaveOn)
  const small = [of.place && t('at', { place: of.place }), word('aim', of.aim)]
  return (
    <li className="time-out-item">
      {head && <p>{head}</p>}
      <p className="time-out-item__line">
        <Badge tone={tones[of.state] ?? 'neutral'}>{word('state', of.state)}</Badge>
        {of.crisis && <Badge tone="warn">{t('crisis')}</Badge>}
      </p>
      <p>{t('stayDays', { from, until, days: days(of.days) })}</p>
      <p className="soft">{[...small, reasonOf(of, word)].filter(Boolean).join(' · ')}</p>
      <Pressing of={of} />
      <Words of={of} />
      <StayVerbs of={of} />
    </li>
  )
}

type Word = ReturnType<typeof useTimeOutWord>

function reasonOf(of: Stay, word: Word): string | undefined {
  if (of.declineReason) return word('decline', of.declineReason)
  if (of.cancelReason) return word('cancel', of.cancelReason)
  return of.endReason ? word('end', of.endReason) : undefined
}

function Pressing({ of }: { of: Stay }) {
  const t = useText(timeOutsText)
  const word = useTimeOutWord()
  const { day, today } = useDates()
  const overdue = of.state === 'arrived' && of.leaveOn < today
  const asksDecision = of.decision === null && of.approveBy !== null
  return (
    <>
      {asksDecision && of.approveBy && <p>{t('approveBy', { day: day(of.approveBy) })}</p>}
      {overdue && <p>{t('overdue', { day: day(of.leaveOn) })}</p>}
      {of.overstay && (
        <p>
          {t('overstay', { day: day(of.leaveOn), reason: word('overstay', of.overstay.reason) })}
        </p>
      )}
    </>
  )
}

function Words({ of }: { of: Stay & Told }) {
  const t = useText(timeOutsText)
  const word = useTimeOutWord()
  return (
    <>
      {of.needs && (
        <p className="time-out-told">
          <strong>{t('needs')}</strong> {of.needs}
        </p>
      )}
      {of.evaluation && (
        <p className="time-out-told">
          <strong>{word('outcome', of.evaluation.outcome)}</strong>{' '}
          {word('next', of.evaluation.nextStep)}
          {of.words && ` · ${of.words}`}
        </p>
      )}
    </>
  )
}
