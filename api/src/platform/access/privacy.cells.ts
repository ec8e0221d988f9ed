import type { Cells } from './roles.ts'

/** Of what is shared, of who looked, and of access in an emergency. */
export const privacyCells = {
  consents: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    privacy_officer: { read: ['all'] },
  },
  'access-log': {
    case_manager: { read: ['own'] },
    privacy_officer: { read: ['all'] },
  },
  'emergency-access': {
    case_manager: { read: ['self', 'own'], create: ['all'] },
    coordinator: { read: ['self'], create: ['all'] },
    privacy_officer: { read: ['all'], review: ['all'] },
  },
} as const satisfies Record<string, Cells>
