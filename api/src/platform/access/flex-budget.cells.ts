import type { Cells } from './roles.ts'

/** The flex budget. The case manager spends, and accounts to her own organisation; beyond it the
 *  coordinator knows totals, and who is about budgets what was given, never what was spent for whom.
 *  `org` is the organisation whose share it is, also when the case has passed on. */
export const flexBudgetCells = {
  'flex-envelopes': {
    case_manager: { read: ['all'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    policy_officer: { read: ['all'], write: ['all'] },
    organisation_manager: { read: ['all'] },
  },
  // What was given to each organisation: a budget.
  'flex-shares': {
    case_manager: { read: ['org'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    policy_officer: { read: ['all'] },
    organisation_manager: { read: ['org'] },
  },
  'flex-transfers': {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    policy_officer: { read: ['all'], write: ['all'] },
    organisation_manager: { read: ['org'], write: ['org'] },
  },
  // What was spent of it and what is free: totals.
  'flex-balances': {
    case_manager: { read: ['org'] },
    coordinator: { read: ['all'] },
    organisation_manager: { read: ['org'] },
  },
  'flex-ledger': { organisation_manager: { read: ['org'] } },
  'flex-expenses': {
    case_manager: { read: ['own'], create: ['own'], write: ['own'] },
    organisation_manager: { read: ['org'], write: ['org'], review: ['org'] },
  },
} as const satisfies Record<string, Cells>
