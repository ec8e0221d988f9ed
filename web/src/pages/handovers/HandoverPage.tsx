import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { HandoverColumns } from '../../features/handovers/HandoverColumns.tsx'
import { HandoverSheet } from '../../features/handovers/HandoverSheet.tsx'
import { State } from '../../features/handovers/HandoverTable.tsx'
import { HandoverVerbs } from '../../features/handovers/HandoverVerbs.tsx'
import type { Handover } from '../../features/handovers/handovers.api.ts'
import { handoverOf } from '../../features/handovers/handovers.api.ts'
import { handoverText } from '../../features/handovers/handovers.text.ts'
import { WriteLate } from '../../features/handovers/LateWriteForm.tsx'
import { sheetText } from '../../features/handovers/sheet.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { handoverPageText } from './handover-page.text.ts'
import '../case/CasePrint.css'

/** One handover: the two side by side, what each still owes, and the sheet beside it. */
export function HandoverPage() {
  const place = useParams({ from: '/cases/$caseId/handovers/$handoverId' })
  const handover = useQuery(handoverOf(place))
  return <Answer of={handover}>{(one) => <HandoverView of={one} />}</Answer>
}

function HandoverView({ of }: { of: Handover }) {
  const t = useText(handoverText)
  const page = useText(handoverPageText)
  const sheet = useText(sheetText)
  const { role } = useSession().membership
  // On paper: the sheet, and not who has to press what.
  const steps = (
    <div className="not-on-paper">
      <Section title={page('steps')}>
        <HandoverColumns of={of} />
        <HandoverVerbs of={of} />
        <WriteLate of={of} />
      </Section>
    </div>
  )
  return (
    <Page
      title={of.alias ?? t('unknownCase')}
      above={<Link to="/handovers">{t('back')}</Link>}
      lead={<Head of={of} />}
    >
      {readsSheet(of, role) ? (
        <Columns
          first={steps}
          second={
            <Section title={sheet('title')}>
              <HandoverSheet of={of} />
            </Section>
          }
        />
      ) : (
        steps
      )}
    </Page>
  )
}

/** The sheet is for the two between whom the case passes, while it is theirs to see. */
function readsSheet({ part, state }: Handover, role: string): boolean {
  if (role !== 'case_manager' || part === 'watcher') return false
  if (part === 'giver') return state !== 'completed'
  return state === 'accepted' || state === 'introduced' || state === 'completed'
}

function Head({ of }: { of: Handover }) {
  const page = useText(handoverPageText)
  const { number, from, to, caseId, part } = of
  return (
    <span className="row">
      <span>{number ?? ''}</span>
      <span>{page('fromTo', { from: from.name, to: to.name })}</span>
      <State of={of} />
      {part === 'giver' && of.state !== 'completed' && (
        <Link to="/cases/$caseId" params={{ caseId }}>
          {page('case')}
        </Link>
      )}
    </span>
  )
}
