import type { Cells } from './roles.ts'

/** A question goes up when work is stuck. That it stands is known to more people than what it asks; the
 *  policy level reads a question that was written for it, and of no case. */
export const escalationCells = {
  escalations: {
    case_manager: { read: ['own'], write: ['own'], create: ['own'] },
    peer_expert: { read: ['own'], create: ['own'] },
    coordinator: { read: ['all'], write: ['all'], create: ['all'] },
    process_director: { read: ['all'], write: ['all'], create: ['all'] },
    organisation_manager: { read: ['org'] },
  },
  'escalation-texts': {
    case_manager: { read: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
  },
  'policy-questions': {
    case_manager: { create: ['all'] },
    peer_expert: { create: ['all'] },
    coordinator: { create: ['all'] },
    process_director: { create: ['all'] },
    policy_officer: { read: ['all'], write: ['all'] },
  },
  // To whom something of her was shared reads it; `self` is the receiver.
  'case-shares': {
    case_manager: { read: ['own'], write: ['own'] },
    coordinator: { read: ['self'] },
    process_director: { read: ['self'] },
  },
} as const satisfies Record<string, Cells>
