import { useText } from '../../platform/language/text.ts'
import { Chips } from '../../ui/field/Chips.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Icon } from '../../ui/Icon.tsx'
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
    <details className="timeline-filters">
      <summary className="timeline-filters__title">
        <Icon name="settings" />
        {t('filter')}
      </summary>
      <div className="timeline-filters__fields">
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
    </details>
  )
}
