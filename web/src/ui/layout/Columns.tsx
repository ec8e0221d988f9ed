import type { ReactNode } from 'react'
import './Page.css'

/** Two columns on a wide screen, the first one leading; one below the other on a narrow screen. */
export function Columns({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <div className="columns">
      <div className="columns__part">{first}</div>
      <div className="columns__part">{second}</div>
    </div>
  )
}
