import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { actionsText } from './actions.text.ts'
import { planText } from './plan.text.ts'
import type { Due } from './plans.api.ts'

/** When the next assessment is due; nothing for a case that is closed. */
export function DueLine({ due }: { due: Due }) {
  const t = useText(planText)
  const badge = useText(actionsText)
  const { day } = useDates()
  if (!due) return null
  const { state, fromOn, dueOn } = due
  const days = { from: day(fromOn), day: day(dueOn) }
  return (
    <p>
      {`${t('due')}: ${t(`due-${state}`, days)} `}
      {state === 'due' && <Badge tone="warn">{badge('due-badge')}</Badge>}
      {state === 'overdue' && <Badge tone="bad">{badge('overdue-badge')}</Badge>}
    </p>
  )
}
