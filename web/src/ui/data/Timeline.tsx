import type { ReactNode } from 'react'
import './Timeline.css'

export type TimelineEntry = {
  id: string
  /** The moment or day for machines, ISO. */
  at: string
  /** The same, as people say it. */
  when: string
  title: ReactNode
  /** Who, and what else fits on one line. */
  detail?: ReactNode
  body?: ReactNode
}

/** What happened, newest first or in the order given, along one line. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className="timeline__entry">
          <time className="timeline__when" dateTime={entry.at}>
            {entry.when}
          </time>
          <div className="timeline__what">
            <p className="timeline__title">{entry.title}</p>
            {entry.detail && <p className="timeline__detail">{entry.detail}</p>}
            {entry.body && <div className="timeline__body">{entry.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
