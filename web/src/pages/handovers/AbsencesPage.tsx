import { AbsenceList } from '../../features/handovers/AbsenceList.tsx'
import { absenceText } from '../../features/handovers/absences.text.ts'
import { PlanAbsence } from '../../features/handovers/PlanAbsence.tsx'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'

/** Who is away on which days, and who stands in. */
export function AbsencesPage() {
  const t = useText(absenceText)
  const { role } = useSession().membership
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={role !== 'process_director' && <PlanAbsence />}
    >
      <Section title={t('days')} quiet>
        <AbsenceList />
      </Section>
    </Page>
  )
}
