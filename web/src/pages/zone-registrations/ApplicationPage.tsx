import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import {
  ApplicantFacts,
  DecisionFacts,
  ObjectionFacts,
} from '../../features/zone-registrations/ApplicationFacts.tsx'
import { ApplicationVerbs } from '../../features/zone-registrations/ApplicationVerbs.tsx'
import { LetterList } from '../../features/zone-registrations/LetterList.tsx'
import { Stand } from '../../features/zone-registrations/Stand.tsx'
import { TermNow } from '../../features/zone-registrations/TermNow.tsx'
import type { Application } from '../../features/zone-registrations/zone.api.ts'
import { applicationOf } from '../../features/zone-registrations/zone.api.ts'
import { zoneText } from '../../features/zone-registrations/zone.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** One application: the term that runs, what was decided and objected, and what can be done now. */
export function ApplicationPage() {
  const { applicationId } = useParams({ from: '/zone-registrations/$applicationId' })
  const asked = useQuery(applicationOf(applicationId))
  return <Answer of={asked}>{(one) => <ApplicationView of={one} />}</Answer>
}

function ApplicationView({ of }: { of: Application }) {
  const t = useText(zoneText)
  const course = (
    <>
      <Section title={t('term')}>
        <TermNow of={of} />
        <ApplicationVerbs of={of} />
      </Section>
      {of.objection && (
        <Section title={t('objection')}>
          <ObjectionFacts of={of} />
        </Section>
      )}
      {of.decision && (
        <Section title={t('decision')}>
          <DecisionFacts of={of} />
        </Section>
      )}
    </>
  )
  const beside = (
    <>
      <Section title={t('applicant')}>
        <ApplicantFacts of={of} />
      </Section>
      {of.letters.length > 0 && (
        <Section title={t('letters')}>
          <LetterList of={of} />
        </Section>
      )}
    </>
  )
  return (
    <Page
      title={of.number}
      tab={t('title')}
      above={<Link to="/zone-registrations">{t('back')}</Link>}
      lead={<Stand of={of} />}
    >
      <Columns first={course} second={beside} />
    </Page>
  )
}
