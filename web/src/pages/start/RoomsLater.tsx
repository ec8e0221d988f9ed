import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { roomsLaterText } from './rooms-later.text.ts'
import { startText } from './start.text.ts'

const rooms = {
  zone_officer: 'zone',
} as const satisfies Partial<Record<Role, keyof typeof roomsLaterText.nl>>

const isWaiting = (role: Role): role is keyof typeof rooms => Object.hasOwn(rooms, role)

/** The start of a role whose own room is not built yet: what can be done today, and what comes. */
export function RoomsLater() {
  const t = useText(startText)
  const own = useText(roomsLaterText)
  const { role } = useSession().membership
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <Section title={own('later')}>
        <p className="utrecht-paragraph">{isWaiting(role) && own(rooms[role])}</p>
        <p className="utrecht-paragraph soft">{own('nothing')}</p>
      </Section>
    </Page>
  )
}
