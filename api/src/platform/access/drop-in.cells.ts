import type { Cells } from './roles.ts'

/** The drop-in centre, behind its wall: who is at the door counts, the nurse ticks, direction sees
 *  figures, and nobody who works with cases sees anything. */
export const dropInCells = {
  'drop-in': { drop_in_host: { read: ['all'], write: ['all'] } },
  // Who came this evening, and that she saw the nurse.
  'drop-in-consults': { nurse: { read: ['all'], write: ['all'] } },
  'drop-in-counts': {
    drop_in_host: { read: ['all'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
  },
  // One way to who is responsible for her; the sender knows that it was sent, and nothing comes back.
  'drop-in-signals': {
    drop_in_host: { read: ['self'], create: ['all'] },
    nurse: { read: ['self'], create: ['all'] },
  },
  // Where it arrives, on the other side of the wall.
  'case-messages': { case_manager: { read: ['own'], write: ['own'] } },
} as const satisfies Record<string, Cells>
