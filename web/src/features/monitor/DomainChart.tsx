import { useText } from '../../platform/language/text.ts'
import { figureNames } from './figure-names.text.ts'
import { monitorText } from './monitor.text.ts'
import './charts.css'

/** One side of life: how many women went down, stayed the same and went up. */
export type DomainLine = { domain: string; name: string; fell: number; same: number; rose: number }

const width = 300
const high = 22
const middle = width / 2

/** Left of the line went down, right of it up; who stayed the same stands across it. */
export function DomainChart({ lines }: { lines: readonly DomainLine[] }) {
  const t = useText(monitorText)
  const name = useText(figureNames)
  const most = Math.max(1, ...lines.map(({ fell, same, rose }) => Math.max(fell, rose) + same / 2))
  const step = (middle - 2) / most
  return (
    <figure className="monitor-chart">
      <div role="img" aria-label={t('domainPicture')}>
        {lines.map((line) => (
          <div key={line.domain} className="monitor-chart__row" aria-hidden="true">
            <span>{line.name}</span>
            <Bar {...line} step={step} />
          </div>
        ))}
      </div>
      <figcaption className="monitor-chart__legend">
        <span className="monitor-key monitor-key--fell">{name('fell')}</span>
        <span className="monitor-key monitor-key--same">{name('same')}</span>
        <span className="monitor-key monitor-key--rose">{name('rose')}</span>
      </figcaption>
    </figure>
  )
}

function Bar({ fell, same, rose, step }: DomainLine & { step: number }) {
  const half = (same * step) / 2
  const bar = { y: 4, height: high - 8 }
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${high}`} preserveAspectRatio="none">
      <rect
        className="monitor-chart__fell"
        {...bar}
        x={middle - half - fell * step}
        width={fell * step}
      />
      <rect className="monitor-chart__same" {...bar} x={middle - half} width={half * 2} />
      <rect className="monitor-chart__rose" {...bar} x={middle + half} width={rose * step} />
      <line className="monitor-chart__zero" x1={middle} x2={middle} y1={0} y2={high} />
    </svg>
  )
}
