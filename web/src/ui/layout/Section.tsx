import type { ReactNode } from 'react'
import { useId } from 'react'
import './Page.css'
import { classes } from '../classes.ts'

type Props = {
  title: string
  /** A small action or link that belongs to this part only. */
  aside?: ReactNode
  /** Says the title to screen readers only, where the layout already says it. */
  quiet?: boolean
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, aside, quiet, children }: Props) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <div className={classes('section__head', quiet && 'only-for-readers')}>
        <h2 id={id} className="utrecht-heading-2">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
