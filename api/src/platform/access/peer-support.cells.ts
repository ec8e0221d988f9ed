import type { Cells } from './roles.ts'

/** Of the peer expert: what she writes beside her contacts is hers alone until she shares it; the
 *  bridges she builds; and her own supervision. */
export const peerSupportCells = {
  // Of a contact: a peer expert's stay hers, a case manager's with the team, until shared.
  'contact-notes': {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'], write: ['own'] },
    coordinator: { read: ['emergency'] },
  },
  'peer-notes': {
    case_manager: { read: ['own'] },
    peer_expert: { read: ['own'], write: ['own'] },
    coordinator: { read: ['emergency'] },
  },
  bridges: {
    case_manager: { read: ['own'] },
    peer_expert: { read: ['own'], write: ['own'] },
  },
  // That it was planned and kept; what was said there stands nowhere.
  supervision: {
    case_manager: { read: ['self'] },
    peer_expert: { read: ['self'], write: ['self'] },
    coordinator: { read: ['all'], write: ['all'] },
    organisation_manager: { read: ['org'] },
  },
} as const satisfies Record<string, Cells>
