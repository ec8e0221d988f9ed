import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { PeerNoteForm } from './PeerNoteForm.tsx'
import { PeerNoteSharing } from './PeerNoteSharing.tsx'
import type { PeerNote } from './peer-notes.api.ts'
import { peerNotesOf } from './peer-notes.api.ts'
import { peerNotesText } from './peer-notes.text.ts'
import './peer-support.css'

type Props = { caseId: string; mayWrite: boolean }

/** Notes of a peer expert beside her contacts: hers, and to her team those she shared. */
export function PeerNotes({ caseId, mayWrite }: Props) {
  const t = useText(peerNotesText)
  const asked = useQuery(peerNotesOf(caseId))
  const none = <Empty title={t(mayWrite ? 'none' : 'noneShared')} />
  return (
    <div className="stack">
      <p className="soft">{t(mayWrite ? 'lead' : 'leadTeam')}</p>
      {mayWrite && (
        <DialogButton icon="plus" verb={t('write')}>
          {(close) => <PeerNoteForm caseId={caseId} onDone={close} />}
        </DialogButton>
      )}
      <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
        {({ items }) => (
          <ul className="peer-list" aria-label={t('list')}>
            {items.map((note) => (
              <li key={note.id} className="peer-list__item">
                <NoteWords note={note} />
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </div>
  )
}

function NoteWords({ note }: { note: PeerNote }) {
  const t = useText(peerNotesText)
  const { moment } = useDates()
  return (
    <>
      <p className="peer-list__text">{note.text}</p>
      <p className="soft">{t('by', { name: note.by.name, moment: moment(note.writtenAt) })}</p>
      <Badge>{t(note.sharedAt === null ? 'private' : 'shared')}</Badge>
      {note.mine && <PeerNoteSharing note={note} />}
    </>
  )
}
