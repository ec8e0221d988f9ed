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
  /** Its course, and *waaruit blijkt dat?*. */
  children: ReactNode
}

/** One figure of an element: what, how it stands, what was counted, against which norm and who acts; and on
 *  demand what it is, its course and what shows it. */
export function FigureBlock({ of: figure, children }: Props) {
  const t = useText(liveNoteText)
  const word = useFigureWords()
  const define = useFigureDefinition()
  const { code, state, counts } = figure
  return (
    <section className="note-figure" aria-labelledby={`figure-${code}`}>
      <div className="note-figure__head">
        <h3 id={`figure-${code}`} className="utrecht-heading-3">
          {word(code)}
        </h3>
        <StateBadge of={state} />
      </div>
      <FigureValue of={figure} />
      {counts.length > 0 && <CountList counts={counts} />}
      <Against of={figure} />
      <div className="note-figure__ask">
        <details className="note-figure__more">
          <summary>{t('definition')}</summary>
          <p className="utrecht-paragraph">{define(figure)}</p>
        </details>
        {children}
      </div>
    </section>
  )
}

/** The norms, and who acts while it does not stand. */
function Against({ of: { norms, whoActs } }: { of: Figure }) {
  const t = useText(liveNoteText)
  const role = useText(roleText)
  const norm = useNormWords()
  if (norms.length + whoActs.length === 0) return null
  return (
    <dl className="note-figure__facts">
      {norms.map((one) => (
        <div key={one.key}>
          <dt>{norm.name(one)}</dt>
          <dd>{norm.value(one)}</dd>
        </div>
      ))}
      {whoActs.length > 0 && (
        <div>
          <dt>{t('whoActs')}</dt>
          <dd>{whoActs.map((one) => role(one)).join(', ')}</dd>
        </div>
      )}
    </dl>
  )
}
