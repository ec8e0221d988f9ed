import { financeCells } from './finance.cells.ts'
import type { Cells } from './roles.ts'

/** Direction and proof: money, the live note, the monitor. */
export const proofCells = {
  ...financeCells,
  safeguards: {
    case_manager: { read: ['all'] },
    peer_expert: { read: ['all'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'], write: ['all'] },
    policy_officer: { read: ['all'] },
    organisation_manager: { read: ['all'] },
    privacy_officer: { read: ['all'] },
  },
  monitor: {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
  },
} as const satisfies Record<string, Cells>
