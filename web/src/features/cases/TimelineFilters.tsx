import { useText } from '../../platform/language/text.ts'
import { Chips } from '../../ui/field/Chips.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { timelineText } from './timeline.text.ts'
import type { Period, TimelineGroup } from './timeline-groups.ts'
import { groupNames, periods } from './timeline-groups.ts'
import './TimelineFilters.css'

type Props = {
  groups: readonly TimelineGroup[]
  setGroups: (groups: TimelineGroup[]) => void
  period: Period
  setPeriod: (period: Period) => void
}

/** What and since when; out of the way until someone wants less. */
export function TimelineFilters({ groups, setGroups, period, setPeriod }: Props) {
  const t = useText(timelineText)
  return (
    <div className="timeline-filters">
      <Chips
        label={t('show')}
        options={groupNames.map((value) => ({ value, label: t(value) }))}
        value={groups}
        onChange={setGroups}
      />
      <RadioGroup
        label={t('period')}
        name="timeline-period"
        options={periods.map((value) => ({ value, label: t(`period-${value}`) }))}
        value={period}
        onChange={(event) => setPeriod(event.target.value as Period)}
      />
    </div>
  )
}
