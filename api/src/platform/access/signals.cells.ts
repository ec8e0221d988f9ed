import type { Cells } from './roles.ts'

const all = { read: ['all'], write: ['all'] } as const

/** What asks for a person. Which kinds a role meets follows from the cell that each room's own list asks
 *  for; this one says of whose cases, and that somebody who sees one can put it off. */
export const signalCells = {
  signals: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'], write: ['own'] },
    coordinator: all,
    process_director: all,
    policy_officer: all,
    organisation_manager: { read: ['org'], write: ['org'] },
    time_out_host: { read: ['own'], write: ['own'] },
    zone_officer: all,
    privacy_officer: all,
    administrator: all,
  },
} as const satisfies Record<string, Cells>
