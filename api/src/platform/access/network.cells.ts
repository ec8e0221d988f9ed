import type { Cells } from './roles.ts'

const reads = { read: ['all'] } as const
const keeps = { read: ['all'], write: ['all'], review: ['all'] } as const

/** Who is in the network and what is known: of no woman, so that everyone reads it. */
export const networkCells = {
  network: {
    case_manager: reads,
    peer_expert: reads,
    coordinator: keeps,
    process_director: keeps,
    // What is agreed with whom is hers to be reminded of as well.
    policy_officer: { read: ['all'], review: ['all'] },
    organisation_manager: reads,
    time_out_host: reads,
    drop_in_host: reads,
    nurse: reads,
    zone_officer: reads,
    privacy_officer: reads,
    administrator: reads,
  },
  'municipal-requests': {
    coordinator: { read: ['all'], write: ['all'], create: ['all'] },
    process_director: { read: ['all'], write: ['all'], create: ['all'] },
    policy_officer: { read: ['all'], create: ['all'] },
  },
} as const satisfies Record<string, Cells>
