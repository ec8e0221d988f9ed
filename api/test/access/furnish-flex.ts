import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'
import { sharesOf } from '../world.flex.ts'

/** What of the flex budget stands on a furnished case. */
export type FurnishedFlex = {
  spentId: string
  plannedId: string
  askedId: string
  unfundedId: string
  /** The share of the organisation of every actor. */
  nearShareId: string
}

type On = MadeCase & { programmeId: string }
type Hand = { tx: Transaction<DB>; vault: ClientVault; on: On }
type Of = { id: string; state: string; receiptId?: string; unfundedBecause?: string }

const recordedAt = '2024-01-02T10:00:00Z'

/** An expense with a receipt, one that is planned, one that waits for approval, and one that waits to be
 *  funded: all accounted for by the organisation of the responsible case manager. */
export async function layFlex(hand: Hand): Promise<FurnishedFlex> {
  const { tx, on } = hand
  const ids = {
    spentId: randomUUID(),
    plannedId: randomUUID(),
    askedId: randomUUID(),
    unfundedId: randomUUID(),
  }
  const shares = await sharesOf(tx, on.programmeId)
  const share = shares.of(on.responsible.organisationId)
  const lay = (of: Of) => layExpense({ ...hand, shareId: share }, of)
  await lay({ id: ids.spentId, state: 'spent', receiptId: await layReceipt(hand) })
  await lay({ id: ids.plannedId, state: 'planned' })
  await lay({ id: ids.askedId, state: 'asked' })
  await lay({ id: ids.unfundedId, state: 'unfunded', unfundedBecause: 'beyond-balance' })
  await sql`insert into facts (programme_id, subject_id, kind, occurred_at, recorded_at, entity_id)
    values (${on.programmeId}, ${on.subjectId}, 'flex-expense-spent', ${recordedAt}, ${recordedAt},
      ${ids.spentId})`.execute(tx)
  return { ...ids, nearShareId: shares.near }
}

async function layReceipt({ tx, vault, on }: Hand): Promise<string> {
  const id = randomUUID()
  const place = { caseId: on.id, table: 'attachments', column: 'sealed', rowId: id, version: 1 }
  await tx
    .insertInto('attachments')
    .values({
      programmeId: on.programmeId,
      id,
      caseId: on.id,
      membershipId: on.responsible.id,
      purpose: 'flex-receipt',
      mediaType: 'image/jpeg',
      sealed: await vault.sealBytes(Buffer.from(`attachments of ${on.number}`), place),
    })
    .execute()
  return id
}

async function layExpense({ tx, on, shareId }: Hand & { shareId: string }, of: Of): Promise<void> {
  await tx
    .insertInto('flexExpenses')
    .values({
      ...of,
      programmeId: on.programmeId,
      caseId: on.id,
      shareId,
      organisationId: on.responsible.organisationId,
      membershipId: on.responsible.id,
      spenderId: on.responsible.personId,
      amountCents: 100,
      onDay: '2024-01-02',
      category: 'food',
      aim: 'need',
      recordedAt,
    })
    .execute()
}
