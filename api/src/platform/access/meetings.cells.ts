import type { Cells } from './roles.ts'

/** Meetings. `self` is who is invited, and of minutes who was there; what was said of a woman stands
 *  under her case. A process director organises the case meeting. */
export const meetingCells = {
  meetings: {
    case_manager: { read: ['self'], write: ['self'] },
    peer_expert: { read: ['self'] },
    coordinator: { read: ['all'], write: ['all'], create: ['all'] },
    process_director: { read: ['all'], write: ['all'], create: ['all'] },
  },
  'case-meetings': { process_director: { create: ['all'] } },
  // That a case is on an agenda, and what was decided about it.
  'meeting-cases': {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'], write: ['all'] },
    process_director: { read: ['all'], write: ['all'] },
  },
  'meeting-minutes': {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['self'] },
    process_director: { read: ['self'] },
  },
  // With whom the case manager shared them, under a basis that runs.
  'shared-minutes': { process_director: { read: ['self'] } },
} as const satisfies Record<string, Cells>
