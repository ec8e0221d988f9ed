import type { Cells } from './roles.ts'

/** Of the time-out facility: stays, its places and how much of it there is. To a host a case is her own
 *  from when a place is reserved until the woman returns. */
export const timeOutCells = {
  // create: ask and cancel · review: decide and plan · write: let in and out.
  'time-outs': {
    case_manager: { read: ['own'], create: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'], create: ['all'], review: ['all'], write: ['all'] },
    process_director: { read: ['all'] },
    time_out_host: { read: ['own'], write: ['own'] },
  },
  'time-out-evaluations': {
    case_manager: { write: ['own'] },
    coordinator: { write: ['all'] },
  },
  'time-out-needs': {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
    time_out_host: { read: ['own'] },
  },
  // How it was, in words.
  'time-out-words': {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
  },
  // Her call name and whom to warn, for whoever opens the door.
  'identity-stay': { time_out_host: { read: ['own'] } },
  // Places, when they are closed, and when they are taken; not by whom.
  'time-out-plan': {
    case_manager: { read: ['all'] },
    coordinator: { read: ['all'], write: ['all'] },
    process_director: { read: ['all'] },
    time_out_host: { read: ['all'] },
  },
  'time-out-quota': {
    case_manager: { read: ['all'] },
    coordinator: { read: ['all'], write: ['all'] },
    process_director: { read: ['all'] },
  },
  'time-out-prices': {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    policy_officer: { read: ['all'], write: ['all'] },
    organisation_manager: { read: ['all'] },
  },
  'time-out-feeds': {
    case_manager: { read: ['self'], write: ['self'] },
    coordinator: { read: ['all'], write: ['all', 'self'] },
    process_director: { read: ['self'], write: ['self'] },
    time_out_host: { read: ['self'], write: ['self'] },
  },
} as const satisfies Record<string, Cells>
