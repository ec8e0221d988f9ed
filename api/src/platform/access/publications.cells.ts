import type { Cells } from './roles.ts'

const reads = { read: ['all'] } as const
const drafts = { read: ['all'], write: ['all'], review: ['all'] } as const

/** What is published is for everyone; what is to be, for who drafts or
 *  approves it: a draft holds only what may be said, never an exact count. */
export const publicationCells = {
  publications: {
    case_manager: reads,
    peer_expert: reads,
    coordinator: reads,
    process_director: reads,
    policy_officer: reads,
    organisation_manager: reads,
    time_out_host: reads,
    drop_in_host: reads,
    nurse: reads,
    zone_officer: reads,
    privacy_officer: reads,
    administrator: reads,
  },
  'edition-drafts': {
    coordinator: drafts,
    process_director: drafts,
    policy_officer: { read: ['all'], review: ['all'] },
  },
  'woo-copies': {
    coordinator: drafts,
    process_director: drafts,
    policy_officer: drafts,
  },
} as const satisfies Record<string, Cells>
