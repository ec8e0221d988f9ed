import type { ReactNode } from 'react'
import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../Button.tsx'
import { ProblemNotice } from '../ProblemNotice.tsx'
import { uiText } from '../ui.text.ts'
import { Dialog } from './Dialog.tsx'

type Props = {
  /** The question, with the name of the thing: *Deze aanmelding beëindigen?* */
  title: string
  open: boolean
  onClose: () => void
  /** What follows from it, in words. */
  children: ReactNode
  /** The verb: *Beëindigen*; never *OK* or *Ja*. */
  verb: string
  onConfirm: () => void
  danger?: boolean
  busy?: boolean
  problem?: Problem | undefined
  /** The feature's own words for a refusal. */
  says?: (problem: Problem) => string | undefined
}

/** Asks in words before something that cannot be undone. */
export function Confirm({ children, verb, onConfirm, problem, says, ...props }: Props) {
  const { danger, busy, ...dialog } = props
  const t = useText(uiText)
  return (
    <Dialog {...dialog} asks>
      <div className="dialog__words">{children}</div>
      <ProblemNotice problem={problem} {...(says ? { says } : {})} />
      <div className="row">
        <Button look={danger ? 'danger' : 'primary'} busy={busy ?? false} onPress={onConfirm}>
          {verb}
        </Button>
        <Button onPress={dialog.onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  )
}
