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

/** A button that opens a form of its own above the page. What stood there as it was opened is what the form
 *  is about until it closes, also where the page is read anew meanwhile: the version of then goes with
 *  what is typed or decided on it, so what somebody else changed in between is said (412), and not
 *  overwritten unseen. */
export function DialogButton({ verb, title = verb, children, ...button }: Props) {
  const [opened, setOpened] = useState<Props['children']>()
  const close = () => setOpened(undefined)
  return (
    <>
      <Button {...button} onPress={() => setOpened(() => children)}>
        {verb}
      </Button>
      <Dialog title={title} open={opened !== undefined} onClose={close} wide>
        {opened?.(close)}
      </Dialog>
    </>
  )
}
