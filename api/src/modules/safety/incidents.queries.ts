import type { Tx } from '../../platform/actor/index.ts'

/** Violence against her, the latest first, with what is told of it. */
export async function listIncidents(tx: Tx, caseId: string) {
  return incidents(tx)
    .where('i.caseId', '=', caseId)
    .orderBy('i.occurredOn', 'desc')
    .orderBy('i.id')
    .execute()
}

/** One incident with what is told of it, locked. */
export async function findIncidentForUpdate(tx: Tx, id: string) {
  return incidents(tx).where('i.id', '=', id).forUpdate('i').executeTakeFirst()
}

export async function findIncident(tx: Tx, id: string) {
  return tx.selectFrom('incidents').select('caseId').where('id', '=', id).executeTakeFirst()
}

export type IncidentRow = Awaited<ReturnType<typeof listIncidents>>[number]

const incidents = (tx: Tx) =>
  tx
    .selectFrom('incidents as i')
    .innerJoin('safetyTexts as t', (join) =>
      join.onRef('t.programmeId', '=', 'i.programmeId').onRef('t.incidentId', '=', 'i.id'),
    )
    .select(['i.id', 'i.caseId', 'i.occurredOn', 'i.endedOn', 'i.version'])
    .select(['t.id as textId', 't.sealed'])

type NewIncident = {
  programmeId: string
  id: string
  caseId: string
  occurredOn: string
  membershipId: string
  recordedAt: Date
}

export async function insertIncident(tx: Tx, incident: NewIncident): Promise<void> {
  await tx.insertInto('incidents').values(incident).execute()
}

/** Nothing is left to do. */
export async function endIncident(tx: Tx, row: IncidentRow, endedOn: string): Promise<void> {
  await tx
    .updateTable('incidents')
    .set({ endedOn, version: row.version + 1 })
    .where('id', '=', row.id)
    .execute()
}
