import { useText } from '../../platform/language/text.ts'
import { changeText } from './change.text.ts'
import type { Course } from './plans.api.ts'
import { useDomainName } from './useDomainName.ts'
import './ChangeChart.css'

type Props = { course: Course; lowest: number; highest: number }
type Line = Course[number]

/** A line per side of life from the first score to the last, all on one scale: what rose and what
 *  fell is seen at once. The table beside it says the same in words. */
export function ChangeChart({ course, lowest, highest }: Props) {
  const t = useText(changeText)
  const name = useDomainName()
  const scores = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step)
  return (
    <div className="change-chart" role="img" aria-label={t('picture')}>
      <div className="change-chart__row change-chart__scale" aria-hidden="true">
        <span />
        <span className="change-chart__scores">
          {scores.map((score) => (
            <span key={score}>{score}</span>
          ))}
        </span>
      </div>
      {course.map((line) => (
        <div key={line.domain} className="change-chart__row" aria-hidden="true">
          <span>{name(line.domain)}</span>
          <ChangeLine line={line} scores={scores} />
        </div>
      ))}
    </div>
  )
}

const wide = 200
const high = 20

/** A ring where she began, a dot where she is; an arrow says which way. */
function ChangeLine({ line, scores }: { line: Line; scores: readonly number[] }) {
  const step = wide / scores.length
  const at = (score: number) => (score - (scores[0] ?? 0) + 0.5) * step
  const { first, last, change } = line
  return (
    <svg
      aria-hidden="true"
      className={`change-line change-line--${wayOf(change)}`}
      viewBox={`0 0 ${wide} ${high}`}
    >
      {scores.map((score) => (
        <line
          key={score}
          className="change-line__grid"
          x1={at(score)}
          x2={at(score)}
          y1={0}
          y2={high}
        />
      ))}
      {first && last && change !== null && change !== 0 && (
        <Arrow from={at(first.score)} to={at(last.score)} />
      )}
      {first && change !== null && (
        <circle className="change-line__first" cx={at(first.score)} cy={high / 2} r={5} />
      )}
      {last && <circle className="change-line__last" cx={at(last.score)} cy={high / 2} r={5.5} />}
    </svg>
  )
}

function Arrow({ from, to }: { from: number; to: number }) {
  const way = to > from ? 1 : -1
  const tip = (from + to) / 2 + 3 * way
  const middle = high / 2
  return (
    <>
      <line className="change-line__line" x1={from} x2={to} y1={middle} y2={middle} />
      <path
        className="change-line__tip"
        d={`M${tip - 6 * way} ${middle - 5} L${tip} ${middle} L${tip - 6 * way} ${middle + 5}`}
      />
    </>
  )
}

function wayOf(change: number | null): 'up' | 'down' | 'same' {
  if (change === null || change === 0) return 'same'
  return change > 0 ? 'up' : 'down'
}
