import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { CountList } from './CountList.tsx'
import { FigureValue } from './FigureValue.tsx'
import { liveNoteText } from './live-note.text.ts'
import { StateBadge } from './StateBadge.tsx'
import type { Figure } from './safeguards.api.ts'
import { useFigureDefinition } from './useFigureDefinition.ts'
import { useNormWords } from './useNormWords.ts'
import './live-note.css'
import { useFigureWords } from './useFigureWords.ts'

type Props = {
  of: Figure
  /** *Waaruit blijkt dat?*, or why that is not for this reader. */
  evidence: ReactNode
}

/** One figure of an element: what, against which norm, how it stands, who acts, and why. */
export function FigureBlock({ of: figure, evidence }: Props) {
  const t = useText(liveNoteText)
  const word = useFigureWords()
  const role = useText(roleText)
  const norm = useNormWords()
  const define = useFigureDefinition()
  const { code, state, norms, counts, whoActs } = figure
  return (
    <section className="note-figure" aria-labelledby={`figure-${code}`}>
      <div className="note-figure__head">
        <h3 id={`figure-${code}`} className="utrecht-heading-3">
          {word(code)}
        </h3>
        <StateBadge of={state} />
      </div>
      <FigureValue of={figure} />
      <CountList counts={counts} />
      <dl className="note-figure__facts">
        {norms.map((one) => (
          <div key={one.key}>
            <dt>{norm.name(one)}</dt>
            <dd>{norm.value(one)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('whoActs')}</dt>
          <dd>{whoActs.map((one) => role(one)).join(', ') || t('nobodyActs')}</dd>
        </div>
      </dl>
      <details className="note-figure__more">
        <summary>{t('definition')}</summary>
        <p className="utrecht-paragraph">{define(figure)}</p>
      </details>
      {evidence}
    </section>
  )
}
