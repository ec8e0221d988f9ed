import { financeCells } from './finance.cells.ts'
import { publicationCells } from './publications.cells.ts'
import type { Cells } from './roles.ts'

/** Direction and proof: money, the live note, the monitor, publications. */
export const proofCells = {
  ...financeCells,
  ...publicationCells,
  safeguards: {
    case_manager: { read: ['all'] },
    peer_expert: { read: ['all'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'], write: ['all'] },
    policy_officer: { read: ['all'] },
    organisation_manager: { read: ['all'] },
    privacy_officer: { read: ['all'] },
  },
  // Figures of a period, and what is said beside them.
  monitor: {
    coordinator: { read: ['all'], write: ['all'] },
    process_director: { read: ['all'], write: ['all'] },
  },
} as const satisfies Record<string, Cells>
