import './Badge.css'

export type Tone = 'good' | 'warn' | 'bad' | 'unknown' | 'neutral'

const shapes: Record<Tone, string> = {
  good: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z',
  warn: 'M6 1 11.5 11H.5z',
  bad: 'M1 1h10v10H1z',
  unknown: 'M6 1.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5zM6 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  neutral: 'M1 5h10v2H1z',
}

const looks: Record<Tone, string> = {
  good: 'utrecht-status-badge--success',
  warn: 'utrecht-status-badge--warning',
  bad: 'utrecht-status-badge--danger',
  unknown: 'utrecht-status-badge--neutral',
  neutral: 'utrecht-status-badge--neutral',
}

/** A state in a word and a shape (circle, triangle, square, ring, bar); the colour repeats it. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: string }) {
  return (
    <span className={`utrecht-status-badge ${looks[tone]} badge`}>
      <svg className="badge__shape" viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[tone]} fillRule="evenodd" />
      </svg>
      {children}
    </span>
  )
}
