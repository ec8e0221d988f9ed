import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { contactEntryText } from './contact-entry.text.ts'
import type { Contact } from './contacts.api.ts'
import { ShareNote } from './ShareNote.tsx'
import './ContactNote.css'

/** What was said. A peer expert sees that a note is hers alone, and shares it one by one; what she
 *  shared she can withdraw. */
export function ContactNote({ caseId, contact }: { caseId: string; contact: Contact }) {
  const t = useText(contactEntryText)
  const { membership } = useSession()
  const { note, by } = contact
  if (!note) return null
  const own = by.membershipId === membership.id
  return (
    <div className="contact-note">
      {note.text === null ? (
        <p className="contact-note__damaged">{t('damaged')}</p>
      ) : (
        <p className="contact-note__text">{note.text}</p>
      )}
      {note.private && <Badge>{t('private')}</Badge>}
      {note.sharedAt && <Badge>{t('shared')}</Badge>}
      {own && (note.private || note.sharedAt) && (
        <ShareNote caseId={caseId} contactId={contact.id} shared={note.sharedAt !== null} />
      )}
    </div>
  )
}
