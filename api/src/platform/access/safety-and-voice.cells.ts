import type { Cells } from './roles.ts'

/** Her safety and her voice. That something of her safety is open is known to the coordinator; what it
 *  says is not. Of her voice nobody outside her own team sees anything, and of a complaint about a
 *  worker that worker neither. */
export const safetyAndVoice = {
  safety: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'] },
  },
  incidents: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'], write: ['own'] },
    coordinator: { read: ['all'] },
  },
  'safety-texts': {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
  },
  // Where to find her: with her identity, and with emergency access. That she sleeps outside and something
  // is to be done is known to the coordinator by `safety`.
  'sleeping-places': {
    case_manager: { read: ['own', 'emergency'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['emergency'] },
  },
  // That she died, like her phase; of the circumstances only her own team reads.
  deaths: {
    case_manager: { read: ['own'], write: ['own'], review: ['own'] },
    peer_expert: { read: ['own'], review: ['own'] },
    coordinator: { read: ['all'], review: ['all'] },
    process_director: { read: ['all'], review: ['all'] },
  },
  voice: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'], write: ['own'] },
  },
} as const satisfies Record<string, Cells>
