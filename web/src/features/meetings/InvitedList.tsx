import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import type { MeetingPage } from './meetings.api.ts'
import { meetingText } from './meetings.text.ts'
import './meetings.css'

/** Who is invited, and once it was held who was there. */
export function InvitedList({ of }: { of: MeetingPage['invited'] }) {
  const t = useText(meetingText)
  const role = useText(roleText)
  return (
    <ul className="meeting-list" aria-label={t('invited')}>
      {of.map((one) => (
        <li key={one.membershipId}>
          <p>
            {`${one.name}, ${role(one.role)}`}
            {one.attended !== null && (
              <span className="soft">{` · ${t(one.attended ? 'there' : 'notThere')}`}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
