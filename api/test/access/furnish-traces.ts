import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'

type Hand = { tx: Transaction<DB>; on: MadeCase & { programmeId: string; emergencyId: string } }

const now = '2024-01-02T10:00:00Z'

/** What was seen and done: an emergency access that is over, a fact, and a look from outside. */
export async function putTraces({ tx, on }: Hand): Promise<void> {
  const author = { programmeId: on.programmeId, membershipId: on.responsible.id }
  await tx
    .insertInto('emergencyAccesses')
    .values({
      ...author,
      caseId: on.id,
      id: on.emergencyId,
      reason: 'looked at once before',
      openedAt: now,
      endsAt: '2024-01-02T12:00:00Z',
      endedAt: '2024-01-02T11:00:00Z',
    })
    .execute()
  const about = { ...author, subjectId: on.subjectId }
  await tx
    .insertInto('facts')
    .values({ ...about, kind: 'contact-recorded', occurredAt: now, recordedAt: now })
    .execute()
  const entryId = randomUUID()
  await tx
    .insertInto('auditEntries')
    .values({
      ...about,
      id: entryId,
      personId: on.responsible.personId,
      role: 'case_manager',
      action: 'case.opened',
      resource: 'case-core',
      outcome: 'done',
      traceId: '0'.repeat(32),
      spanId: '0'.repeat(16),
    })
    .execute()
  await tx
    .insertInto('outsideLooks')
    .values({ programmeId: on.programmeId, subjectId: on.subjectId, entryId })
    .execute()
}
