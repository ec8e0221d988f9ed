import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { ButtonLink } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { roomsLaterText } from './rooms-later.text.ts'
import { startText } from './start.text.ts'

const reporters: readonly Role[] = ['drop_in_host', 'nurse']

const rooms = {
  drop_in_host: 'dropIn',
  nurse: 'walkIn',
  zone_officer: 'zone',
} as const satisfies Partial<Record<Role, keyof typeof roomsLaterText.nl>>

const isWaiting = (role: Role): role is keyof typeof rooms => Object.hasOwn(rooms, role)

/** The start of a role whose own room is not built yet: what can be done today, and what comes. */
export function RoomsLater() {
  const t = useText(startText)
  const own = useText(roomsLaterText)
  const { role } = useSession().membership
  const { today, fullDay } = useDates()
  const reports = reporters.includes(role)
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      {reports && (
        <Section title={own('report')}>
          <p className="utrecht-paragraph">{own('reportWords')}</p>
          <div>
            <ButtonLink to="/referrals-in/report" look="primary" icon="plus">
              {own('reportVerb')}
            </ButtonLink>
          </div>
        </Section>
      )}
      <Section title={own('later')}>
        <p className="utrecht-paragraph">{isWaiting(role) && own(rooms[role])}</p>
        <p className="utrecht-paragraph soft">{own(reports ? 'elsewhere' : 'nothing')}</p>
      </Section>
    </Page>
  )
}
