import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'

type On = MadeCase & { programmeId: string }
type Hand = { tx: Transaction<DB>; vault: ClientVault; on: On }

/** What De Cirkel sent about her, sealed by a key of its own. @returns its id */
export async function layMessage({ tx, vault, on }: Hand): Promise<string> {
  const id = randomUUID()
  const stored = await vault.newKey(id)
  const own = await vault.withKey(id, stored)
  const place = { table: 'case_messages', column: 'sealed', rowId: id, version: 1 }
  await tx
    .insertInto('caseMessages')
    .values({
      programmeId: on.programmeId,
      id,
      caseId: on.id,
      basis: 'danger',
      cameAt: '2024-01-02T20:00:00Z',
      ...stored,
      sealed: own.seal(`case_messages of ${on.number}`, place),
    })
    .execute()
  return id
}
