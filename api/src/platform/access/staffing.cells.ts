import type { Cells } from './roles.ts'

/** Who works with what hours, who fits a case, and who keeps out of which case. */
export const staffingCells = {
  // Hours in the pool, profile, languages, and the hours of cases against them.
  pool: {
    case_manager: { read: ['self'] },
    peer_expert: { read: ['self'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    organisation_manager: { read: ['org'], write: ['org'] },
  },
  // The list of points itself, which says nothing of anybody.
  'staff-profile': {
    case_manager: { read: ['all'] },
    peer_expert: { read: ['all'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'], write: ['all'] },
    organisation_manager: { read: ['all'] },
    administrator: { read: ['all'], write: ['all'] },
  },
  vacancies: {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    organisation_manager: { read: ['org'], write: ['org'] },
  },
  // For who may offer or assign her case; each reason as far as it is the asker's to know.
  matches: {
    case_manager: { read: ['own'] },
    coordinator: { read: ['all'] },
    organisation_manager: { read: ['org'] },
  },
  // Between a worker and a case: it beats every other cell. Who is blocked sees neither.
  'conflict-blocks': {
    case_manager: { read: ['own'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'], write: ['all'], review: ['all'] },
    organisation_manager: { read: ['org'], write: ['org'], review: ['org'] },
    privacy_officer: { read: ['all'], review: ['all'] },
  },
} as const satisfies Record<string, Cells>
