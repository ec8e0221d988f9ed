import type { Role } from '../../platform/api/contract.ts'
import { useSession } from '../../platform/session/session.ts'
import type { Part } from '../../ui/states/Arriving.tsx'
import { Arriving } from '../../ui/states/Arriving.tsx'
import { Loading } from '../../ui/states/Loading.tsx'

/** What each role finds first. */
const starts: Record<Role, Part> = {
  case_manager: { load: async () => (await import('./CaseManagerStart.tsx')).CaseManagerStart },
  peer_expert: { load: async () => (await import('./PeerExpertStart.tsx')).PeerExpertStart },
  coordinator: { load: async () => (await import('./CoordinatorStart.tsx')).CoordinatorStart },
  process_director: {
    load: async () => (await import('./ProcessDirectorStart.tsx')).ProcessDirectorStart,
  },
  organisation_manager: {
    load: async () => (await import('./OrganisationManagerStart.tsx')).OrganisationManagerStart,
  },
  administrator: {
    load: async () => (await import('../administration/AdministratorStart.tsx')).AdministratorStart,
  },
  privacy_officer: {
    load: async () => (await import('./PrivacyOfficerStart.tsx')).PrivacyOfficerStart,
  },
  policy_officer: {
    load: async () => (await import('./PolicyOfficerStart.tsx')).PolicyOfficerStart,
  },
  time_out_host: {
    load: async () => (await import('./TimeOutHostStart.tsx')).TimeOutHostStart,
  },
  drop_in_host: { load: async () => (await import('./DropInHostStart.tsx')).DropInHostStart },
  nurse: { load: async () => (await import('./NurseStart.tsx')).NurseStart },
  zone_officer: { load: async () => (await import('./ZoneOfficerStart.tsx')).ZoneOfficerStart },
}

export function StartPage() {
  const { membership } = useSession()
  return <Arriving part={starts[membership.role]} waiting={<Loading />} />
}
