import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import type { PeerNote } from './peer-notes.api.ts'
import { afterPeer, shareNote, withdrawNote } from './peer-notes.api.ts'
import { peerNotesText } from './peer-notes.text.ts'
import { usePeerRefusal } from './usePeerRefusal.ts'

const perform = (note: PeerNote, headers: ActHeaders) =>
  (note.sharedAt === null ? shareNote : withdrawNote)(note, headers)

/** Her own note becomes her team's too, or is hers alone again from now on. */
export function PeerNoteSharing({ note }: { note: PeerNote }) {
  const t = useText(peerNotesText)
  const says = usePeerRefusal()
  const [asked, ask] = useState(false)
  const verb = note.sharedAt === null ? 'share' : 'withdraw'
  const act = useAct(perform, { refresh: afterPeer(note.caseId), onDone: () => ask(false) })
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t(verb)}
      </Button>
      <Confirm
        title={t(`${verb}Title`)}
        open={asked}
        onClose={() => ask(false)}
        verb={t(verb)}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(note)}
      >
        <p>{t(`${verb}Words`)}</p>
      </Confirm>
    </>
  )
}
