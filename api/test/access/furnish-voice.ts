import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'

/** What she said, as it stands on a furnished case. */
export type FurnishedVoice = { complaintId: string; refusalId: string }

type Hand = { tx: Transaction<DB>; vault: ClientVault; on: MadeCase & { programmeId: string } }

const day = '2024-01-02'

/** A complaint about nobody in particular, a worker whom she refuses, and a rating.
 *  @param asker the colleague whom she refuses */
export async function layVoice(hand: Hand, asker: { personId: string }): Promise<FurnishedVoice> {
  const { tx, vault, on } = hand
  const by = {
    programmeId: on.programmeId,
    caseId: on.id,
    membershipId: on.responsible.id,
    recordedAt: `${day}T10:00:00Z`,
  }
  const laid = { complaintId: randomUUID(), refusalId: randomUUID() }
  const seal = (table: string, rowId: string) =>
    vault.seal(`${table} of ${on.number}`, {
      caseId: on.id,
      table,
      column: 'sealed',
      rowId,
      version: 1,
    })
  const complaint = { addressedTo: 'team', managerTold: false, receivedOn: day }
  await tx
    .insertInto('complaints')
    .values({
      ...by,
      ...complaint,
      id: laid.complaintId,
      answerBy: '2024-02-13',
      sealed: await seal('complaints', laid.complaintId),
    })
    .execute()
  await tx
    .insertInto('workerRefusals')
    .values({
      ...by,
      id: laid.refusalId,
      personId: asker.personId,
      sinceOn: day,
      sealed: await seal('worker_refusals', laid.refusalId),
    })
    .execute()
  const id = randomUUID()
  await tx
    .insertInto('helpRatings')
    .values({ ...by, id, ratedOn: day, score: 4, sealed: await seal('help_ratings', id) })
    .execute()
  return laid
}
