import type { Transaction } from 'kysely'
import { roles } from '../../src/platform/access/index.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'

type Hand = { tx: Transaction<DB>; on: MadeCase & { programmeId: string } }

const put = { fromOn: '2024-01-05', untilOn: '2024-01-12', reason: 'at-her-pace' } as const

/** A signal about her that was put off in every role, and one that only who sees her safety knows of. */
export async function laySignals({ tx, on }: Hand): Promise<void> {
  const of = { programmeId: on.programmeId, caseId: on.id, entityId: on.id, ...put }
  const by = { membershipId: on.responsible.id, recordedAt: '2024-01-05T10:00:00Z' }
  const known = roles.map((role) => ({ ...of, ...by, role, kind: 'known', cell: 'settings:read' }))
  const safety = { ...of, ...by, role: 'coordinator', kind: 'missing', cell: 'safety:read' }
  await tx
    .insertInto('signalPostponements')
    .values([...known, safety])
    .execute()
}
