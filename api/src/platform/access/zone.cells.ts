import type { Cells } from './roles.ts'

const reads = { read: ['all'] } as const

/** The register of the street zone, behind its wall: one role reads and writes it, care and direction get
 *  figures. Whether it is on is the controller's: the administrator switches for the controller, after the
 *  advice of the privacy officer; neither of them sees a row of it. */
export const zoneCells = {
  'zone-mandates': {
    zone_officer: reads,
    privacy_officer: { read: ['all'], review: ['all'] },
    administrator: { read: ['all'], write: ['all'] },
  },
  'zone-registrations': { zone_officer: { read: ['all'], write: ['all'] } },
  'zone-counts': { coordinator: reads, process_director: reads, policy_officer: reads },
} as const satisfies Record<string, Cells>
