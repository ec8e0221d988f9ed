import { useState } from 'react'
import { useText } from '../../../platform/language/text.ts'
import { useShownOnce } from '../../../platform/privacy/useShownOnce.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { Button } from '../../../ui/Button.tsx'
import { Badge } from '../../../ui/data/Badge.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { wayInOf } from './account-state.ts'
import { InvitationCode } from './InvitationCode.tsx'
import { Invite } from './Invite.tsx'
import { LinkedSignIns } from './LinkedSignIns.tsx'
import type { Invitation, Person } from './people.api.ts'
import { SignOutEverywhere } from './SignOutEverywhere.tsx'
import { useUnavailable } from './useUnavailable.ts'
import { waysInText } from './ways-in.text.ts'

/** How somebody gets in: an invitation, and the sign-in of the own organisation. */
export function GettingIn({ of: person }: { of: Person }) {
  const t = useText(waysInText)
  const { own } = useUnavailable(person)
  const [asking, setAsking] = useState(false)
  const { shown, show, putAway } = useShownOnce<Invitation>(`invitation/${person.id}`)
  const again = wayInOf(person) === 'none' ? t('invite') : t('inviteAgain')
  return (
    <Section title={t('title')}>
      <p className="utrecht-paragraph">{useLead(person)}</p>
      {waits(person) && (
        <p className="utrecht-paragraph">
          <Badge tone="unknown">{t('waits')}</Badge>{' '}
          {t('waitsLead', { name: person.name, id: person.id })}
        </p>
      )}
      {shown && <InvitationCode of={shown} name={person.name} onKept={putAway} />}
      {person.endedAt === null && (
        <div>
          <Button unavailable={own} onPress={() => setAsking(true)}>
            {again}
          </Button>
        </div>
      )}
      {asking && <Invite whom={person} onMade={show} onClose={() => setAsking(false)} />}
      <LinkedSignIns of={person} />
      {wayInOf(person) === 'own' && <SignOutEverywhere of={person} />}
    </Section>
  )
}

const waits = ({ invitationUsable, memberships, oidcSubjects }: Person) =>
  !invitationUsable || [...memberships, ...oidcSubjects].some(({ usable }) => !usable)

function useLead(person: Person): string {
  const t = useText(waysInText)
  const { moment } = useDates()
  const { name, invitedUntil } = person
  const way = wayInOf(person)
  if (way === 'ended') return t('lead_ended')
  if (invitedUntil !== null) return t('lead_invited', { name, until: moment(invitedUntil) })
  return t(way === 'own' ? 'lead_own' : 'lead_none', { name })
}
