import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { contactEntryText } from './contact-entry.text.ts'
import type { Contact } from './contacts.api.ts'
import { ShareNote } from './ShareNote.tsx'
import './ContactNote.css'

/** What was said. A peer expert sees that a note is hers alone, and shares it one by one. */
export function ContactNote({ caseId, contact }: { caseId: string; contact: Contact }) {
  const t = useText(contactEntryText)
  const { membership } = useSession()
  const { note, by } = contact
  if (!note) return null
  const own = by.membershipId === membership.id
  return (
    <div className="contact-note">
      <p className="contact-note__text">{note.text}</p>
      {note.private && (
        <div className="row">
          <Badge>{t('private')}</Badge>
          {own && <ShareNote caseId={caseId} contactId={contact.id} />}
        </div>
      )}
      {note.sharedAt && <Badge>{t('shared')}</Badge>}
    </div>
  )
}
