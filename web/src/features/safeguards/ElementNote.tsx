import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { FigureBlock } from './FigureBlock.tsx'
import { liveNoteText } from './live-note.text.ts'
import { StateBadge } from './StateBadge.tsx'
import type { Element, Figure } from './safeguards.api.ts'
import './live-note.css'

type Props = { of: Element; evidence: (figure: Figure) => ReactNode }

/** One element of the note: what it is, whether it stands, and its figures. */
export function ElementNote({ of: { code, state, figures }, evidence }: Props) {
  const t = useText(liveNoteText)
  const banded = figures.some(({ counts }) => counts.some(({ band }) => band !== null))
  return (
    <section className="note-element" aria-labelledby={`element-${code}`}>
      <div className="note-element__head">
        <div className="note-element__title">
          <h2 id={`element-${code}`} className="utrecht-heading-2">
            {t(code)}
          </h2>
          <StateBadge of={state} />
        </div>
        <p className="utrecht-paragraph">{t(`${code}-is`)}</p>
        {banded && <p className="utrecht-paragraph soft">{t('banded')}</p>}
      </div>
      <div className="note-figures">
        {figures.map((figure) => (
          <FigureBlock key={figure.code} of={figure} evidence={evidence(figure)} />
        ))}
      </div>
    </section>
  )
}
