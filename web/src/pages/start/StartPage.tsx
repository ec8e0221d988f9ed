import type { LazyExoticComponent } from 'react'
import { lazy, Suspense } from 'react'
import type { Role } from '../../platform/api/contract.ts'
import { useSession } from '../../platform/session/session.ts'
import { Loading } from '../../ui/states/Loading.tsx'
import { PlainStart } from './PlainStart.tsx'

type Start = LazyExoticComponent<() => React.JSX.Element>

const roomsLater = lazy(async () => {
  const { RoomsLater } = await import('./RoomsLater.tsx')
  return { default: RoomsLater }
})

/** What each role finds first. A role without a page of its own gets the plain one. */
const starts: Partial<Record<Role, Start>> = {
  case_manager: lazy(async () => {
    const { CaseManagerStart } = await import('./CaseManagerStart.tsx')
    return { default: CaseManagerStart }
  }),
  peer_expert: lazy(async () => {
    const { PeerExpertStart } = await import('./PeerExpertStart.tsx')
    return { default: PeerExpertStart }
  }),
  coordinator: lazy(async () => {
    const { CoordinatorStart } = await import('./CoordinatorStart.tsx')
    return { default: CoordinatorStart }
  }),
  process_director: lazy(async () => {
    const { ProcessDirectorStart } = await import('./ProcessDirectorStart.tsx')
    return { default: ProcessDirectorStart }
  }),
  organisation_manager: lazy(async () => {
    const { OrganisationManagerStart } = await import('./OrganisationManagerStart.tsx')
    return { default: OrganisationManagerStart }
  }),
  administrator: lazy(async () => {
    const { AdministratorStart } = await import('../administration/AdministratorStart.tsx')
    return { default: AdministratorStart }
  }),
  privacy_officer: lazy(async () => {
    const { PrivacyOfficerStart } = await import('./PrivacyOfficerStart.tsx')
    return { default: PrivacyOfficerStart }
  }),
  policy_officer: lazy(async () => {
    const { PolicyOfficerStart } = await import('./PolicyOfficerStart.tsx')
    return { default: PolicyOfficerStart }
  }),
  time_out_host: roomsLater,
  drop_in_host: roomsLater,
  nurse: roomsLater,
  zone_officer: roomsLater,
}

export function StartPage() {
  const { membership } = useSession()
  const Start = starts[membership.role] ?? PlainStart
  return (
    <Suspense fallback={<Loading />}>
      <Start />
    </Suspense>
  )
}
