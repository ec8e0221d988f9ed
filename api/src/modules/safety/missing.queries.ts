import type { Tx } from '../../platform/actor/index.ts'

/** That she was missing, the latest first. */
export async function listMissing(tx: Tx, caseId: string) {
  return reports(tx)
    .where('r.caseId', '=', caseId)
    .orderBy('r.openedOn', 'desc')
    .orderBy('r.id')
    .execute()
}

export type MissingRow = Awaited<ReturnType<typeof listMissing>>[number]

/** One report, locked. */
export async function findMissingForUpdate(tx: Tx, id: string) {
  return reports(tx).where('r.id', '=', id).forUpdate('r').executeTakeFirst()
}

export async function findMissing(tx: Tx, id: string) {
  return tx.selectFrom('missingReports').select('caseId').where('id', '=', id).executeTakeFirst()
}

export async function findOpenMissing(tx: Tx, caseId: string) {
  return tx
    .selectFrom('missingReports')
    .select('id')
    .where('caseId', '=', caseId)
    .where('endedOn', 'is', null)
    .executeTakeFirst()
}

const reports = (tx: Tx) =>
  tx
    .selectFrom('missingReports as r')
    .innerJoin('safetyTexts as t', (join) =>
      join.onRef('t.programmeId', '=', 'r.programmeId').onRef('t.missingReportId', '=', 'r.id'),
    )
    .select(['r.id', 'r.caseId', 'r.lastSeenOn', 'r.openedOn', 'r.endedOn', 'r.outcome'])
    .select(['r.version', 't.id as textId', 't.sealed'])

type NewMissing = {
  programmeId: string
  id: string
  caseId: string
  lastSeenOn: string
  openedOn: string
  membershipId: string
  recordedAt: Date
}

export async function insertMissing(tx: Tx, report: NewMissing): Promise<void> {
  await tx.insertInto('missingReports').values(report).execute()
}

type End = { endedOn: string; outcome: string }

/** @returns the new version */
export async function endMissingRow(tx: Tx, row: MissingRow, end: End): Promise<number> {
  const version = row.version + 1
  await tx
    .updateTable('missingReports')
    .set({ ...end, version })
    .where('id', '=', row.id)
    .execute()
  return version
}
