import type { Cells } from './roles.ts'

/** Who works with what hours, and who keeps out of which case. */
export const staffingCells = {
  // Between a worker and a case: it beats every other cell. Who is blocked sees neither.
  'conflict-blocks': {
    case_manager: { read: ['own'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'], write: ['all'], review: ['all'] },
    organisation_manager: { read: ['org'], write: ['org'], review: ['org'] },
    privacy_officer: { read: ['all'], review: ['all'] },
  },
} as const satisfies Record<string, Cells>
