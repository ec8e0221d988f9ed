import { useText } from '../../platform/language/text.ts'
import { Notice } from '../../ui/Notice.tsx'
import { contactFormText } from './contact-form.text.ts'

/** In the place of the note, for a colleague who is not of her team. */
export function NoNote({ responsible }: { responsible: string | undefined }) {
  const t = useText(contactFormText)
  return (
    <Notice>
      <p>{t('noNote')}</p>
      <p>{responsible ? t('noNoteWhat', { name: responsible }) : t('noNoteWhatNobody')}</p>
    </Notice>
  )
}
