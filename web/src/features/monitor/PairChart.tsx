import { useText } from '../../platform/language/text.ts'
import type { Figure } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import './charts.css'

type Props = { rows: readonly Figure[]; label: (figure: Figure) => string }

const width = 300
const high = 26

/** Two bars per figure: filled is this period, open the one before. The table under it says the same. */
export function PairChart({ rows, label }: Props) {
  const t = useText(monitorText)
  const most = Math.max(
    0,
    ...rows.flatMap(({ now, before }) => [now.value ?? 0, before.value ?? 0]),
  )
  if (most === 0 || rows.length < 2) return null
  return (
    <figure className="monitor-chart">
      <div role="img" aria-label={t('picture')}>
        {rows.map((figure) => (
          <div
            key={`${figure.code} ${figure.part}`}
            className="monitor-chart__row"
            aria-hidden="true"
          >
            <span>{label(figure)}</span>
            <Pair now={figure.now.value} before={figure.before.value} most={most} />
          </div>
        ))}
      </div>
      <Legend />
    </figure>
  )
}

type PairProps = { now: number | null; before: number | null; most: number }

function Pair({ now, before, most }: PairProps) {
  const long = (value: number | null) => Math.max(0, ((value ?? 0) / most) * (width - 2))
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${high}`} preserveAspectRatio="none">
      <line className="monitor-chart__zero" x1={0.5} x2={0.5} y1={0} y2={high} />
      <rect className="monitor-chart__now" x={1} y={3} width={long(now)} height={11} />
      <rect className="monitor-chart__before" x={1} y={16} width={long(before)} height={7} />
    </svg>
  )
}

function Legend() {
  const t = useText(monitorText)
  return (
    <figcaption className="monitor-chart__legend">
      <span className="monitor-key monitor-key--now">{t('now')}</span>
      <span className="monitor-key monitor-key--before">{t('before')}</span>
    </figcaption>
  )
}
