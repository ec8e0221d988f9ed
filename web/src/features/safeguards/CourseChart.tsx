import type { Point, State } from './safeguards.api.ts'

const width = 182
const height = 26
const heights: Record<State, number> = { secured: 22, attention: 14, 'not-secured': 6, unknown: 2 }

const daysBetween = (from: string, until: string) =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000

type Props = { points: readonly Point[]; from: string; until: string }

/** A bar a week: high is safeguarded, half is attention, low is not; a line where nothing is known. The table
 *  beside it says the same in words. */
export function CourseChart({ points, from, until }: Props) {
  const step = width / Math.max(1, daysBetween(from, until))
  return (
    <svg className="course-chart" aria-hidden="true" viewBox={`0 0 ${width} ${height}`}>
      <line x1={0} x2={width} y1={height - 1} y2={height - 1} />
      {points.map(({ on, state }) => (
        <rect
          key={on}
          className={`course-chart__${state}`}
          x={Math.max(0, daysBetween(from, on) * step - 5)}
          y={height - 1 - heights[state]}
          width={5}
          height={heights[state]}
        />
      ))}
    </svg>
  )
}
