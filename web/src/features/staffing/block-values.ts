export const grounds = ['private-tie', 'earlier-relation', 'own-interest', 'other'] as const

/** What the form of a block asks. */
export type BlockValues = {
  caseId: string
  membershipId: string
  ground: (typeof grounds)[number]
  successorId: string
  reason: string
}
