import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../Button.tsx'
import { ProblemNotice } from '../ProblemNotice.tsx'
import { uiText } from '../ui.text.ts'
import { Dialog } from './Dialog.tsx'

/** What is asked, and what a yes does. */
type Question = {
  /** The question, with the name of the thing: *Deze aanmelding beëindigen?* */
  title: string
  /** What follows from it, in words. */
  children: ReactNode
  /** The verb: *Beëindigen*; never *OK* or *Ja*. */
  verb: string
  onConfirm: () => void
  danger?: boolean
}

type Props = Question & {
  open: boolean
  onClose: () => void
  busy?: boolean
  /** What came of pressing it, where that is more than a problem. */
  note?: ReactNode
  problem?: Problem | undefined
  /** The feature's own words for a refusal. */
  says?: (problem: Problem) => string | undefined
}

/** Asks in words before something that cannot be undone. A yes answers the question as it stood when it
 *  was asked, also where the page is read anew meanwhile: the version of then goes along, and what
 *  somebody else changed in between is said (412), and not decided on unseen. */
export function Confirm({ open, onClose, busy = false, problem, says, note, ...asked }: Props) {
  const { children, title, verb, danger, onConfirm } = useAsked(open, asked)
  const t = useText(uiText)
  return (
    <Dialog title={title} open={open} onClose={onClose} asks>
      <div className="dialog__words">{children}</div>
      {note}
      <ProblemNotice problem={problem} {...(says ? { says } : {})} />
      <div className="row">
        <Button look={danger ? 'danger' : 'primary'} busy={busy} onPress={onConfirm}>
          {verb}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  )
}

/** The question of when it was opened; it is another one the next time. */
function useAsked(open: boolean, asked: Question): Question {
  const [kept, keep] = useState(asked)
  const [was, see] = useState(open)
  if (was !== open) {
    see(open)
    if (open) keep(asked)
  }
  return kept
}
