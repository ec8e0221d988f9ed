import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { afterPeer, writeNote } from './peer-notes.api.ts'
import { peerNotesText } from './peer-notes.text.ts'
import { usePeerRefusal } from './usePeerRefusal.ts'

const longest = 4000

type Props = { caseId: string; onDone: () => void }

/** What nobody else reads until she shares it; says so before a word is typed. */
export function PeerNoteForm({ caseId, onDone }: Props) {
  const t = useText(peerNotesText)
  const says = usePeerRefusal()
  const act = useAct(writeNote, { refresh: afterPeer(caseId), onDone })
  const form = useForm({ defaultValues: { text: '' } })
  const needed = { validate: (text: string) => text.trim() !== '' || t('needed') }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit(({ text }) => act.act({ caseId, text }))}
    >
      <TextArea
        label={t('text')}
        description={t('textHint')}
        rows={5}
        maxLength={longest}
        error={form.formState.errors.text?.message}
        {...form.register('text', needed)}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
