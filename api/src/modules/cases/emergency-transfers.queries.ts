import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

export type NewTransfer = {
  programmeId: string
  id: string
  caseId: string
  toMembershipId: string
  reason: string
  requestedBy: string
  requestedAt: Date
}

export async function insertTransfer(tx: Tx, transfer: NewTransfer): Promise<void> {
  await tx.insertInto('emergencyTransfers').values(transfer).execute()
}

/** Whose case a transfer is of; readable to who took part in it, also when the case is not any more. */
export async function findCaseOfTransfer(tx: Tx, transferId: string) {
  const row = await tx
    .selectFrom('emergencyTransfers')
    .select('caseId')
    .where('id', '=', transferId)
    .executeTakeFirst()
  return row?.caseId
}

/** The request that waits for a case, locked; undefined when there is none. */
export async function findPendingTransferForUpdate(tx: Tx, caseId: string) {
  return tx
    .selectFrom('emergencyTransfers')
    .select(['id', 'requestedBy', 'toMembershipId'])
    .where('caseId', '=', caseId)
    .where('state', '=', 'requested')
    .forUpdate()
    .executeTakeFirst()
}

export type TransferDecision =
  | { state: 'done'; confirmedBy: string; decidedAt: Date }
  | { state: 'withdrawn'; decidedAt: Date }

/** @returns the new version */
export async function decideTransfer(tx: Tx, id: string, decision: TransferDecision) {
  const { version } = await tx
    .updateTable('emergencyTransfers')
    .set(decision)
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** Transfers that wait for a second person, the oldest first. */
export async function listPendingTransfers(tx: Tx) {
  return tx
    .selectFrom('emergencyTransfers as t')
    .innerJoin('cases as c', 'c.id', 't.caseId')
    .innerJoin('persons as asked', 'asked.id', 't.requestedBy')
    .innerJoin('memberships as tm', 'tm.id', 't.toMembershipId')
    .innerJoin('persons as tp', 'tp.id', 'tm.personId')
    .innerJoin('organisations as torg', 'torg.id', 'tm.organisationId')
    .leftJoin('responsibilities as r', (join) =>
      join.onRef('r.caseId', '=', 't.caseId').on(sql<boolean>`upper_inf(r.during)`),
    )
    .leftJoin('memberships as fm', 'fm.id', 'r.membershipId')
    .leftJoin('persons as fp', 'fp.id', 'fm.personId')
    .leftJoin('organisations as forg', 'forg.id', 'fm.organisationId')
    .where('t.state', '=', 'requested')
    .select(['t.id', 't.caseId', 'c.subjectId', 'c.number', 'c.alias', 't.reason', 't.version'])
    .select(['t.requestedBy as requesterId', 'asked.name as requestedBy', 't.requestedAt'])
    .select(['tm.id as toId', 'tp.name as toName', 'torg.name as toOrganisation'])
    .select(['fm.id as fromId', 'fp.name as fromName', 'forg.name as fromOrganisation'])
    .orderBy('t.requestedAt')
    .execute()
}

export type TransferRow = Awaited<ReturnType<typeof listPendingTransfers>>[number]
