import type { ReactNode } from 'react'
import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { liveNoteText } from './live-note.text.ts'
import { StateBadge } from './StateBadge.tsx'
import type { Element } from './safeguards.api.ts'
import './live-note.css'

/** One element of the note: what it is, whether it stands, and what it consists of. On a phone how it stands is
 *  enough until somebody asks. */
export function ElementNote({
  of: { code, state },
  children,
}: {
  of: Element
  children: ReactNode
}) {
  const t = useText(liveNoteText)
  const [open] = useState(() => window.matchMedia('(width >= 900px)').matches)
  return (
    <section className="note-element" aria-labelledby={`element-${code}`}>
      <details className="note-element__whole" open={open}>
        <summary className="note-element__title">
          <h2 id={`element-${code}`} className="utrecht-heading-2">
            {t(code)}
          </h2>
          <StateBadge of={state} />
        </summary>
        <div className="note-element__body">
          <p className="utrecht-paragraph">{t(`${code}-is`)}</p>
          {children}
        </div>
      </details>
    </section>
  )
}
