import type { Cells } from './roles.ts'

/** Money that is asked for. `org` is an organisation that carries a line: it reads its own lines, and not
 *  what everything comes to. Nobody reaches a person by any of it. */
export const financeCells = {
  budgets: {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    policy_officer: { read: ['all'], write: ['all'] },
    organisation_manager: { read: ['org'] },
  },
  // Questions with their options; `org` is a party to an option: it reads that one.
  scenarios: {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    policy_officer: { read: ['all'], write: ['all'] },
    organisation_manager: { read: ['org'] },
  },
  // Hours of the team beside a version, from the daily work: volumes, and persons in bands outside care.
  realisation: {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    policy_officer: { read: ['all'] },
  },
  'budget-claims': {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    policy_officer: { read: ['all'], write: ['all'] },
  },
  // From application to settlement; `org` is the organisation that applies, and reads and writes its own.
  grants: {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    policy_officer: { read: ['all'], write: ['all'] },
    organisation_manager: { read: ['org'], write: ['org'] },
  },
  // What was done for a grant; `org` is the organisation that accounts for its own.
  accountabilities: {
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    policy_officer: { read: ['all'], write: ['all'] },
    organisation_manager: { read: ['org'], write: ['org'] },
  },
  // To award, to pay and to settle.
  'grant-decisions': { policy_officer: { write: ['all'] } },
} as const satisfies Record<string, Cells>
