import type { ReactNode } from 'react'
import type { ButtonLook } from '../Button.tsx'
import { Button } from '../Button.tsx'
import type { IconName } from '../Icon.tsx'
import { openAbove } from './above.ts'
import { FormAbove } from './FormAbove.tsx'

type Props = {
  /** The verb on the button. */
  verb: string
  /** The title of what opens; the verb itself when left out. */
  title?: string
  /** Which thing it is about, where the form is not given its id. */
  about?: string
  look?: ButtonLook
  icon?: IconName
  /** Why it cannot be done now, in words. */
  unavailable?: string | undefined
  /** What stands in the dialog; made anew each time it opens. */
  children: (done: () => void) => ReactNode
}

/** A button that opens a form of its own above the page. What stood there as it was opened is what the form
 *  is about until it closes, also where the page is read anew meanwhile: the version of then goes with
 *  what is typed or decided on it, so what somebody else changed in between is said (412), and not
 *  overwritten unseen. It stays open where the button itself has gone from the page. */
export function DialogButton({ verb, title = verb, about, children, ...button }: Props) {
  const open = () =>
    openAbove((close, key) => <FormAbove key={key} {...{ title, about, close }} form={children} />)
  return (
    <Button {...button} onPress={open}>
      {verb}
    </Button>
  )
}
