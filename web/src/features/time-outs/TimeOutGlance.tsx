import { useQuery } from '@tanstack/react-query'
import { Answer } from '../../ui/states/Answer.tsx'
import { OccupancyChart } from './OccupancyChart.tsx'
import { QuotaLines } from './QuotaLines.tsx'
import { StayList } from './StayList.tsx'
import { calendarFrom } from './time-outs.api.ts'

/** What waits for a decision, when each place is taken, and how much there is left. */
export function TimeOutGlance() {
  const asked = useQuery(calendarFrom())
  return (
    <div className="stack">
      <StayList group="waiting" />
      <Answer of={asked}>{(calendar) => <OccupancyChart of={calendar} />}</Answer>
      <QuotaLines />
    </div>
  )
}
