import { useParams } from '@tanstack/react-router'
import { MatchList } from '../../features/staffing/MatchList.tsx'
import { poolText } from '../../features/staffing/pool.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'

/** Whom to ask for a case; a person decides, on the case itself. */
export function MatchesPage() {
  const t = useText(poolText)
  const { caseId } = useParams({ from: '/cases/$caseId/matches' })
  return (
    <Page
      title={t('matches')}
      tab={t('title')}
      lead={t('matchesLead')}
      above={
        <Link to="/cases/$caseId" params={{ caseId }}>
          {t('toCase')}
        </Link>
      }
    >
      <MatchList caseId={caseId} />
    </Page>
  )
}
