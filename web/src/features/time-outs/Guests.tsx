import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { LeftToday } from './LeftToday.tsx'
import { SafeContactLines } from './SafeContactLines.tsx'
import { StayVerbs } from './StayVerbs.tsx'
import type { Guest } from './time-outs.api.ts'
import { guests } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import './time-outs.css'

/** For the host: who is here, who comes, and what they need; in and out in one press. */
export function Guests() {
  const t = useText(timeOutsText)
  const asked = useQuery(guests)
  return (
    <Answer of={asked}>
      {({ items, left }) => {
        const here = items.filter(({ state }) => state === 'arrived')
        const coming = items.filter(({ state }) => state === 'reserved')
        return (
          <>
            <Section title={t('here')}>
              <GuestList label={t('here')} of={here} none={t('nobodyHere')} />
            </Section>
            <LeftToday of={left} />
            <Section title={t('coming')}>
              <GuestList label={t('coming')} of={coming} none={t('nobodyComing')} />
            </Section>
          </>
        )
      }}
    </Answer>
  )
}

type ListProps = { label: string; of: readonly Guest[]; none: string }

function GuestList({ label, of, none }: ListProps) {
  if (of.length === 0) return <p className="soft">{none}</p>
  return (
    <ul className="time-out-list" aria-label={label}>
      {of.map((guest) => (
        <GuestItem key={guest.id} of={guest} />
      ))}
    </ul>
  )
}

function GuestItem({ of }: { of: Guest }) {
  const t = useText(timeOutsText)
  const { day, today } = useDates()
  const overdue = of.state === 'arrived' && of.leaveOn < today
  const span = { from: day(of.arrivedOn ?? of.fromOn), until: day(of.leaveOn) }
  return (
    <li className="time-out-item">
      <h3 className="utrecht-heading-3">{of.callName ?? t('noName')}</h3>
      <p className="time-out-item__line">
        <span>{[of.number, of.place].filter(Boolean).join(' · ')}</span>
        {of.crisis && <Badge tone="warn">{t('crisis')}</Badge>}
        {overdue && <Badge tone="bad">{t('overdue', { day: day(of.leaveOn) })}</Badge>}
      </p>
      <p>{t('span', span)}</p>
      <p className="time-out-told">
        <strong>{t('needs')}</strong> {of.needs ?? t('unknown')}
      </p>
      <SafeContactLines of={of.safeContact} />
      <p>
        <strong>{t('emergencyContacts')}</strong>{' '}
        {of.emergencyContacts.length > 0 ? of.emergencyContacts.join(' · ') : t('unknown')}
      </p>
      <StayVerbs of={of} />
    </li>
  )
}
