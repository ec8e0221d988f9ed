import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import {
  EscalationHistory,
  EscalationQuestion,
  Ladder,
} from '../../features/escalations/EscalationStory.tsx'
import { State } from '../../features/escalations/EscalationTable.tsx'
import { EscalationVerbs } from '../../features/escalations/EscalationVerbs.tsx'
import type { EscalationPage as One } from '../../features/escalations/escalations.api.ts'
import { escalationOf } from '../../features/escalations/escalations.api.ts'
import { escalationText } from '../../features/escalations/escalations.text.ts'
import { ShareList } from '../../features/escalations/ShareList.tsx'
import { shareText } from '../../features/escalations/shares.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** One question: what is asked, with whom it lies, what happened to it and what was shared with it. */
export function EscalationPage() {
  const place = useParams({ from: '/cases/$caseId/escalations/$escalationId' })
  const asked = useQuery(escalationOf(place))
  return <Answer of={asked}>{(one) => <EscalationView of={one} />}</Answer>
}

function EscalationView({ of }: { of: One }) {
  const t = useText(escalationText)
  const shared = useText(shareText)
  const question = (
    <>
      <Section title={t('question')}>
        <EscalationQuestion of={of} />
        <EscalationVerbs of={of} />
      </Section>
      <Section title={t('history')}>
        <EscalationHistory of={of} />
      </Section>
    </>
  )
  const beside = (
    <>
      <Section title={t('ladder')}>
        <Ladder of={of} />
      </Section>
      <Section title={shared('title')}>
        <ShareList of={of} />
      </Section>
    </>
  )
  return (
    <Page
      title={of.alias}
      above={<Link to="/escalations">{t('back')}</Link>}
      lead={
        <span className="row">
          <span>{of.number}</span>
          <State of={of} />
          <Link to="/cases/$caseId" params={{ caseId: of.caseId }} preload={false}>
            {t('toCase')}
          </Link>
        </span>
      }
    >
      <Columns first={question} second={beside} />
    </Page>
  )
}
