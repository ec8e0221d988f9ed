import type { Cells } from './roles.ts'

/** Her safety and her voice. Of her voice nobody outside her own team sees anything, and of a complaint
 *  about a worker that worker neither. */
export const safetyAndVoice = {
  voice: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'], write: ['own'] },
  },
} as const satisfies Record<string, Cells>
