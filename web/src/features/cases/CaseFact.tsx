import type { ReactNode } from 'react'
import './CaseFact.css'

type Props = {
  term: string
  value: ReactNode
  detail?: ReactNode
  /** Why it cannot be changed now; then no button stands beside it. */
  closed?: string | undefined
  /** The button that changes it. */
  children?: ReactNode
}

/** One thing that holds of a case, and the way to change it. */
export function CaseFact({ term, value, detail, closed, children }: Props) {
  return (
    <div className="case-fact">
      <dt className="case-fact__term">{term}</dt>
      <dd className="case-fact__value">{value}</dd>
      {children && !closed && <dd className="case-fact__change">{children}</dd>}
      {detail && <dd className="case-fact__detail">{detail}</dd>}
    </div>
  )
}
