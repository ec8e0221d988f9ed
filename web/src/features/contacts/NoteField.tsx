import type { UseFormReturn } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { contactFormText } from './contact-form.text.ts'
import type { ContactValues } from './contact-form.ts'

const longest = 4000

/** What was said. Says who will read it, before a word is typed. */
export function NoteField({ form }: { form: UseFormReturn<ContactValues> }) {
  const t = useText(contactFormText)
  const peer = useSession().membership.role === 'peer_expert'
  return (
    <TextArea
      label={t('note')}
      optional
      description={peer ? t('noteHintPeer') : t('noteHint')}
      rows={3}
      maxLength={longest}
      {...form.register('note')}
    />
  )
}
