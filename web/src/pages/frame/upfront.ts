import type { Role } from '../../platform/api/contract.ts'
import type { PlaceName } from './places.ts'

/** What each role has in the bar, in order: what it needs each day. A room that is not built yet is
 *  skipped, and the next one takes its place. What does not fit stands under *Meer*. */
export const upfront: Readonly<Record<Role, readonly PlaceName[]>> = {
  case_manager: ['start', 'cases', 'week', 'signals', 'handovers', 'referrals'],
  peer_expert: ['start', 'cases', 'week', 'signals', 'referrals'],
  coordinator: ['start', 'signals', 'cases', 'handovers', 'timeOuts', 'referrals', 'meetings'],
  process_director: ['start', 'escalations', 'cases', 'meetings', 'liveNote', 'handovers'],
  policy_officer: ['start', 'liveNote', 'finance', 'scenarios', 'publications', 'escalations'],
  organisation_manager: ['start', 'staffing', 'deployment', 'flexBudget', 'handovers', 'cases'],
  time_out_host: ['start', 'timeOuts', 'signals', 'knowledge'],
  drop_in_host: ['start', 'dropIn', 'report', 'knowledge'],
  nurse: ['start', 'dropIn', 'report', 'knowledge'],
  zone_officer: ['start', 'zone', 'signals', 'knowledge'],
  privacy_officer: ['start', 'emergencies', 'accessLog', 'consents', 'conflicts', 'signals'],
  administrator: ['start', 'people', 'organisations', 'settings', 'instruments', 'signals'],
}
