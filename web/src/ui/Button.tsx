import type { ReactNode } from 'react'
import { useId } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import './Button.css'
import { classes } from './classes.ts'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'

export type ButtonLook = 'primary' | 'secondary' | 'subtle' | 'danger'

export const buttonLooks: Record<ButtonLook, string> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
  danger: 'utrecht-button utrecht-button--primary-action utrecht-button--danger',
}

type Props = {
  children: ReactNode
  look?: ButtonLook
  type?: 'button' | 'submit'
  icon?: IconName
  onPress?: () => void
  /** Work under way: the button keeps its place and its focus, and does nothing meanwhile. */
  busy?: boolean
  /** Why it cannot be done now, in words. The button stays reachable and says so. */
  unavailable?: string | undefined
  /** On a narrow screen only the icon shows; the word is still said aloud. */
  tight?: boolean
}

const inert = { type: 'button', onPress: () => undefined, 'aria-disabled': true } as const

/** Does something here and now. What leads elsewhere is a Link. */
export function Button({ children, icon, ...props }: Props) {
  const { look = 'secondary', busy, unavailable, tight, type = 'button', onPress } = props
  const reasonId = useId()
  const active = busy || unavailable ? inert : { type, ...(onPress ? { onPress } : {}) }
  const button = (
    <AriaButton
      {...active}
      {...(unavailable ? { 'aria-describedby': reasonId } : {})}
      className={classes(
        buttonLooks[look],
        unavailable && 'button--unavailable',
        busy && 'button--busy',
        tight && 'button--tight',
      )}
    >
      <ButtonSign icon={icon} busy={busy} />
      <span className="button__word">{children}</span>
    </AriaButton>
  )
  if (!unavailable) return button
  return (
    <span className="button-with-reason">
      {button}
      <span id={reasonId} className="button__reason">
        {unavailable}
      </span>
    </span>
  )
}

type Sign = { icon: IconName | undefined; busy: boolean | undefined }

function ButtonSign({ icon, busy }: Sign) {
  if (busy) return <span className="spinner" aria-hidden="true" />
  return icon && <Icon name={icon} />
}
