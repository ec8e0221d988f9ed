import type { Tx } from '../../platform/actor/index.ts'

export type NewAttempt = {
  programmeId: string
  id: string
  referralInId: string
  membershipId: string
  attemptedAt: Date
  outcome: string
}

export async function insertAttempt(tx: Tx, attempt: NewAttempt): Promise<void> {
  await tx.insertInto('referralAttempts').values(attempt).execute()
}

/** What was tried to reach the women of these aanmeldingen, the latest attempt first. */
export async function listAttempts(tx: Tx, referralIds: string[]) {
  if (referralIds.length === 0) return []
  return tx
    .selectFrom('referralAttempts as a')
    .innerJoin('memberships as m', 'm.id', 'a.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .where('a.referralInId', 'in', referralIds)
    .select(['a.referralInId', 'a.attemptedAt', 'a.outcome', 'p.name as by'])
    .orderBy('a.attemptedAt', 'desc')
    .execute()
}

export type AttemptRow = Awaited<ReturnType<typeof listAttempts>>[number]
