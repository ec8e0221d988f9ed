import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useTabTitle } from '../../platform/useTabTitle.ts'
import './Page.css'

type Props = {
  /** The one title of the page, as people say it. */
  title: string
  /** A neutral word for the browser tab; without one it says the plain word. */
  tab?: string
  /** A line above the title: where this page belongs, or a link back. */
  above?: ReactNode
  /** A line under the title: what this page is about, in one sentence or a few badges. */
  lead?: ReactNode
  /** The one primary action. */
  action?: ReactNode
  children: ReactNode
}

/** A page: one title, at most one primary action, then its content. The title takes the focus
 *  when someone arrives, so that a screen reader says where she is. */
export function Page({ title, tab, above, lead, action, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTabTitle(tab)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <article className="page">
      <header className="page__head">
        <div className="page__titles">
          {above && <div className="page__above not-on-paper">{above}</div>}
          <h1 ref={heading} tabIndex={-1} className="utrecht-heading-1">
            {title}
          </h1>
          {lead && <div className="page__lead">{lead}</div>}
        </div>
        {action && <div className="page__action">{action}</div>}
      </header>
      {children}
    </article>
  )
}
