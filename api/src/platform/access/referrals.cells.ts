import type { Cells } from './roles.ts'

/** She is referred to a service. That it stands is known to more people than what was said with it; a
 *  process director knows how many. */
export const referralCells = {
  referrals: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'] },
  },
  'referral-texts': {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
  },
  'referral-counts': {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
  },
} as const satisfies Record<string, Cells>
