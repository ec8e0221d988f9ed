import { daysBetween } from '../../platform/language/days.ts'
import { addDays } from '../../platform/language/reckoning.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Calendar, Place } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'

const width = 560
const rowHeight = 44
const top = 28
const weeks = [0, 1, 2, 3, 4, 5, 6, 7]

/** The picture of eight weeks; what it shows stands in the table under it. */
export function OccupancyChart({ of }: { of: Calendar }) {
  const t = useText(timeOutsText)
  const { day } = useDates()
  const height = top + of.places.length * rowHeight
  const all = daysBetween(of.fromOn, of.untilOn)
  const x = (on: string) => (Math.min(all, Math.max(0, daysBetween(of.fromOn, on))) * width) / all
  const weekDays = weeks.map((week) => addDays(of.fromOn, week * 7))
  return (
    <svg
      className="occupancy"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('calendar')}
    >
      {weekDays.map((on, week) => (
        <g key={on}>
          <line className="occupancy__week" x1={x(on)} x2={x(on)} y1={0} y2={height} />
          {week % 2 === 0 && (
            <text className="occupancy__day" x={x(on) + 3} y={17}>
              {day(on)}
            </text>
          )}
        </g>
      ))}
      {of.places.map((place, row) => (
        <PlaceRow key={place.id} of={place} y={top + row * rowHeight} x={x} />
      ))}
      <line className="occupancy__today" x1={x(of.today)} x2={x(of.today)} y1={20} y2={height} />
    </svg>
  )
}

type RowProps = { of: Place; y: number; x: (on: string) => number }

function PlaceRow({ of, y, x }: RowProps) {
  const t = useText(timeOutsText)
  return (
    <g>
      <text className="occupancy__place" x={2} y={y + 12}>
        {of.name}
      </text>
      <rect className="occupancy__free" x={0} y={y + 17} width={width} height={20} />
      {of.bands.map((band) => (
        <g key={band.fromOn}>
          <rect
            className={`occupancy__band occupancy__band--${band.kind}`}
            x={x(band.fromOn)}
            y={y + 17}
            width={Math.max(2, x(band.untilOn) - x(band.fromOn))}
            height={20}
          />
          {x(band.untilOn) - x(band.fromOn) > 95 && (
            <text className="occupancy__word" x={x(band.fromOn) + 4} y={y + 31}>
              {band.kind === 'closed' ? t('closed') : (band.stay?.number ?? t('taken'))}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
