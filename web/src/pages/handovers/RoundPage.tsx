import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { CloseRound } from '../../features/handovers/CloseRound.tsx'
import { handoverText } from '../../features/handovers/handovers.text.ts'
import { RoundProgress } from '../../features/handovers/RoundProgress.tsx'
import { RoundTable } from '../../features/handovers/RoundTable.tsx'
import type { Round } from '../../features/handovers/rounds.api.ts'
import { roundOf } from '../../features/handovers/rounds.api.ts'
import { roundText } from '../../features/handovers/rounds.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { handoverPageText } from './handover-page.text.ts'

/** A round: how far it is, and each of its cases with who is late and what is missing. */
export function RoundPage() {
  const { roundId } = useParams({ from: '/handover-rounds/$roundId' })
  const round = useQuery(roundOf(roundId))
  return <Answer of={round}>{(one) => <RoundView of={one} />}</Answer>
}

function RoundView({ of }: { of: Round }) {
  const t = useText(roundText)
  const handovers = useText(handoverText)
  const page = useText(handoverPageText)
  const { fullDay } = useDates()
  const closed = of.closedAt !== null
  return (
    <Page
      title={of.name}
      above={<Link to="/handovers">{handovers('back')}</Link>}
      lead={closed ? t('over') : t('by', { day: fullDay(of.completeBy) })}
    >
      <Section
        title={page('progress')}
        aside={of.mayChange && !closed && <CloseRound roundId={of.id} />}
      >
        <RoundProgress of={of} />
      </Section>
      <Section title={page('cases')}>
        <RoundTable of={of} />
      </Section>
    </Page>
  )
}
