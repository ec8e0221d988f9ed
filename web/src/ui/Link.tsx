import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import './Button.css'
import type { ButtonLook } from './Button.tsx'
import { buttonLooks } from './Button.tsx'
import { classes } from './classes.ts'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'

function Anchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={classes('utrecht-link utrecht-link--html-a', className)} />
}

type ButtonAnchorProps = ComponentProps<'a'> & { look?: ButtonLook; icon?: IconName }

function ButtonAnchor({ look = 'secondary', icon, children, ...rest }: ButtonAnchorProps) {
  return (
    <a {...rest} className={classes(buttonLooks[look], rest.className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

/** Leads to another page of ours; `to` and `params` are checked against the routes. */
export const Link = createLink(Anchor)

/** A link with the look of a button, for the primary action of a page that leads elsewhere. */
export const ButtonLink = createLink(ButtonAnchor)
