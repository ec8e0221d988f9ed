import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { uiText } from '../ui.text.ts'
import './data.css'

type Props = {
  /** What is counted. */
  label: string
  /** The number, already written as people write it. */
  value: string
  unit: string
  /** Over which time, or as of which day. */
  period: string
  /** What it is and how it is counted, on demand. */
  definition: ReactNode
  /** Its state, or a line of its course. */
  children?: ReactNode
}

/** A number is never alone: unit, period, and its definition on demand. */
export function Figure({ label, value, unit, period, definition, children }: Props) {
  const t = useText(uiText)
  return (
    <div className="figure">
      <p className="figure__label">{label}</p>
      <p className="figure__number">
        <strong className="figure__value">{value}</strong> <span>{unit}</span>
      </p>
      <p className="figure__period">{period}</p>
      {children}
      <details className="figure__definition">
        <summary>{t('definition')}</summary>
        <div>{definition}</div>
      </details>
    </div>
  )
}
