import type { Role } from '../../platform/api/contract.ts'

/** Who drafts an edition. */
export const drafters: readonly Role[] = ['coordinator', 'process_director']

/** Who sees one before it is published: the two of whom it takes to approve are among them. */
export const readers: readonly Role[] = [...drafters, 'policy_officer']
