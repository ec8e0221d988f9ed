import { EndedHandovers, OpenHandovers } from '../../features/handovers/HandoverList.tsx'
import { handoverText } from '../../features/handovers/handovers.text.ts'
import { OpenRound } from '../../features/handovers/OpenRound.tsx'
import { RoundList } from '../../features/handovers/RoundList.tsx'
import { Tray } from '../../features/handovers/Tray.tsx'
import { blocksText } from '../../features/staffing/blocks.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'

/** Everything that passes from one case manager to another: what runs, what came late, the rounds. */
export function HandoversPage() {
  const t = useText(handoverText)
  const blocks = useText(blocksText)
  const { role } = useSession().membership
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('open')}>
        <OpenHandovers />
      </Section>
      {role === 'case_manager' && <Tray />}
      {role !== 'peer_expert' && (
        <Section title={t('rounds')} aside={role === 'coordinator' && <OpenRound />}>
          <RoundList />
        </Section>
      )}
      {role !== 'peer_expert' && (
        <p>
          <Link to="/absences">{t('absences')}</Link> ·{' '}
          <Link to="/conflict-blocks">{blocks('title')}</Link>
        </p>
      )}
      <EndedHandovers />
    </Page>
  )
}
