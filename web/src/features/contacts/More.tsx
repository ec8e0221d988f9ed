import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'

/** A part of a form that opens on demand; what was filled in there counts, open or not. */
export function More({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="more">
      <summary className="more__title">
        <Icon name="down" />
        {title}
      </summary>
      <div className="stack more__content">{children}</div>
    </details>
  )
}
