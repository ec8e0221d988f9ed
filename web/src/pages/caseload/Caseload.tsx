import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Tabs } from '../../ui/layout/Tabs.tsx'
import { caseloadText } from './caseload.text.ts'
import { OverviewCases } from './OverviewCases.tsx'
import { OwnCases } from './OwnCases.tsx'
import { TeamCases } from './TeamCases.tsx'

const ownRoles: readonly Role[] = ['case_manager', 'peer_expert']
const withoutSight: readonly Role[] = ['organisation_manager']

/** The cases of who is signed in: one's own, those of colleagues, and the closed ones. */
export function Caseload() {
  const t = useText(caseloadText)
  const { role } = useSession().membership
  const sight = !withoutSight.includes(role)
  const own = ownRoles.includes(role)
  const open = own ? <OwnCases /> : <OverviewCases scope="open" sight={sight} />
  const closed = <OverviewCases scope="closed" sight={false} />
  const lost = <OverviewCases scope="closed-out-of-sight" sight={sight} />
  const parts = [
    { id: 'open', title: own ? t('own') : t('all'), content: open },
    role === 'case_manager' && { id: 'team', title: t('team'), content: <TeamCases /> },
    { id: 'closed', title: t('closed'), content: closed },
    !own && { id: 'lost', title: t('lost'), content: lost },
  ]
  return <Tabs label={t('views')} parts={parts.filter((part) => part !== false)} />
}
