import type { ReactNode } from 'react'
import { useState } from 'react'
import {
  dropWords,
  SubjectContext,
  sentencesOver,
  subjectOf,
} from '../../platform/drafts/kept-words.ts'
import { useText } from '../../platform/language/text.ts'
import { Notice } from '../Notice.tsx'
import { Dialog } from './Dialog.tsx'
import { formAboveText } from './form-above.text.ts'

type Props = {
  title: string
  about: string | undefined
  /** Makes the form; what it is given closes it because it was saved or cancelled. */
  form: (done: () => void) => ReactNode
  close: () => void
}

/** A form above the page. Closed by Escape, a press beside or the cross, what was typed is there when it
 *  is opened again; saved or cancelled, it is gone. */
export function FormAbove({ title, about, form, close }: Props) {
  const t = useText(formAboveText)
  const [subject] = useState(() =>
    subjectOf({ path: window.location.pathname, title, about, drawn: form(close) }),
  )
  const [before] = useState(() => sentencesOver(subject))
  const done = () => {
    dropWords(subject)
    close()
  }
  return (
    <Dialog title={title} open onClose={close} wide>
      {before.length > 0 && (
        <Notice kind="warning" title={t('typedBefore')}>
          {before.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <SubjectContext value={subject}>{form(done)}</SubjectContext>
    </Dialog>
  )
}
