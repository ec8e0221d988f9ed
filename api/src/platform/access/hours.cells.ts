import type { Cells } from './roles.ts'

/** Hours that are worked, beside cases and all together. */
export const hourCells = {
  // Hours without a case; each her own.
  hours: {
    case_manager: { read: ['self'], write: ['self'] },
    peer_expert: { read: ['self'], write: ['self'] },
    organisation_manager: { read: ['org'] },
  },
  // All hours against the norm: figures. A coordinator's are totals per organisation.
  deployment: {
    case_manager: { read: ['self'] },
    peer_expert: { read: ['self'] },
    coordinator: { read: ['all'] },
    organisation_manager: { read: ['org'] },
  },
} as const satisfies Record<string, Cells>
