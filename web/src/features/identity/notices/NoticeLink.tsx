import { useText } from '../../../platform/language/text.ts'
import { useSession } from '../../../platform/session/session.ts'
import { Link } from '../../../ui/Link.tsx'
import { noticeKinds } from './notice-kinds.text.ts'
import { pageOf } from './notice-pages.ts'
import type { OwnNotice } from './notices.api.ts'

type Known = keyof typeof noticeKinds.nl
const isKnown = (kind: string): kind is Known => Object.hasOwn(noticeKinds.nl, kind)

/** What a notice says, and the way to where it waits. */
export function NoticeLink({ of: notice, onFollow }: { of: OwnNotice; onFollow: () => void }) {
  const say = useText(noticeKinds)
  const { person, membership } = useSession()
  const words = say(isKnown(notice.kind) ? notice.kind : 'other')
  const page = pageOf(notice, { personId: person.id, role: membership.role })
  if (!page) return words
  return (
    <Link {...page} onClick={onFollow}>
      {words}
    </Link>
  )
}
