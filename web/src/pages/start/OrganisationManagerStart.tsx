import { AbsenceList } from '../../features/handovers/AbsenceList.tsx'
import { absenceText } from '../../features/handovers/absences.text.ts'
import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { CapacityView } from '../../features/staffing/CapacityView.tsx'
import { poolText } from '../../features/staffing/pool.text.ts'
import { VacancyList } from '../../features/staffing/VacancyList.tsx'
import { vacanciesText } from '../../features/staffing/vacancies.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Caseload } from '../caseload/Caseload.tsx'
import { startText } from './start.text.ts'

/** Today, for one organisation: what asks for its manager, capacity against caseload, who is away and who
 *  stands in, vacancies, and the cases its people answer for. */
export function OrganisationManagerStart() {
  const t = useText(startText)
  const staffing = useText(poolText)
  const absence = useText(absenceText)
  const vacancy = useText(vacanciesText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst />
      <Section title={staffing('capacity')} aside={<Link to="/staffing">{staffing('all')}</Link>}>
        <CapacityView />
      </Section>
      <Section title={absence('title')} aside={<Link to="/absences">{absence('plan')}</Link>}>
        <AbsenceList />
      </Section>
      <Section title={vacancy('title')}>
        <VacancyList />
      </Section>
      <Section title={t('caseload')}>
        <Caseload />
      </Section>
    </Page>
  )
}
