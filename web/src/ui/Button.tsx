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

const inert = { onPress: () => undefined, 'aria-disabled': true }

/** Does something here and now. What leads elsewhere is a Link. */
export function Button({ children, look = 'secondary', icon, ...props }: Props) {
  const { busy, unavailable, tight, ...rest } = props
  const reasonId = useId()
  const button = (
    <AriaButton
      {...rest}
      type={unavailable ? 'button' : (rest.type ?? 'button')}
      {...(unavailable ? { ...inert, 'aria-describedby': reasonId } : {})}
      isPending={busy ?? false}
      className={classes(
        buttonLooks[look],
        unavailable && 'button--unavailable',
        tight && 'button--tight',
      )}
    >
      {busy && <span className="spinner" aria-hidden="true" />}
      {icon && !busy && <Icon name={icon} />}
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
