import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'

/** Somebody at De Cirkel: she left before, is here tonight, and saw the nurse. @returns her id */
export async function layDropIn({ db }: Admin, by: { programmeId: string; membershipId: string }) {
  const { programmeId, membershipId } = by
  const id = randomUUID()
  const of = { programmeId, clientId: id, membershipId }
  const tonight = { ...of, evening: '2024-01-08' }
  await db
    .insertInto('dropInClients')
    .values({
      programmeId,
      id,
      aliasSealed: Buffer.alloc(64),
      keyId: `${programmeId}/${id}`,
      wrapped: Buffer.alloc(64),
      knownSince: '2023-01-09',
      addedByMembershipId: membershipId,
    })
    .execute()
  await db
    .insertInto('dropInVisits')
    .values({ ...tonight, visitedAt: '2024-01-08T19:00:00Z' })
    .execute()
  await db
    .insertInto('dropInLeavings')
    .values({ ...of, leftOn: '2023-06-01', returnedOn: '2023-08-01' })
    .execute()
  await db
    .insertInto('dropInConsults')
    .values({ ...tonight, recordedAt: '2024-01-08T19:30:00Z' })
    .execute()
  await db
    .insertInto('dropInSignals')
    .values({ programmeId, id: randomUUID(), membershipId, basis: 'consent', sentAt: tonightAt })
    .execute()
  return id
}

const tonightAt = '2024-01-08T20:00:00Z'
