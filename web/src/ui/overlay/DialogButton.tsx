import type { ReactNode } from 'react'
import { useState } from 'react'
import type { ButtonLook } from '../Button.tsx'
import { Button } from '../Button.tsx'
import type { IconName } from '../Icon.tsx'
import { Dialog } from './Dialog.tsx'

type Props = {
  /** The verb on the button. */
  verb: string
  /** The title of what opens; the verb itself when left out. */
  title?: string
  look?: ButtonLook
  icon?: IconName
  /** Why it cannot be done now, in words. */
  unavailable?: string | undefined
  /** What stands in the dialog; made anew each time it opens. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a form of its own above the page. */
export function DialogButton({ verb, title = verb, children, ...button }: Props) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button {...button} onPress={() => setOpen(true)}>
        {verb}
      </Button>
      <Dialog title={title} open={open} onClose={close} wide>
        {open && children(close)}
      </Dialog>
    </>
  )
}
