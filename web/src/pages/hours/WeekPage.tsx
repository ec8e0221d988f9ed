import { EnterHours } from '../../features/contacts/EnterHours.tsx'
import { WeekView } from '../../features/contacts/WeekView.tsx'
import { weekText } from '../../features/contacts/week.text.ts'
import { poolText } from '../../features/staffing/pool.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'

/** Everybody's own week. */
export function WeekPage() {
  const t = useText(weekText)
  const staffing = useText(poolText)
  const { today } = useDates()
  return (
    <Page title={t('title')} lead={t('lead')} action={<EnterHours on={today} />}>
      <p className="utrecht-paragraph not-on-paper">
        <Link to="/deployment">{t('norm')}</Link> <Link to="/staffing">{staffing('own')}</Link>
      </p>
      <WeekView />
    </Page>
  )
}
