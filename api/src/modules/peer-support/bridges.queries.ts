import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { BridgeBody, EndBody } from './bridges.schema.ts'

/** The bridges of a case, the latest first. */
export async function listBridgesOf(tx: Tx, caseId: string) {
  return bridges(tx)
    .where('b.caseId', '=', caseId)
    .orderBy('b.begunOn', 'desc')
    .orderBy('b.id')
    .execute()
}

/** The bridges that are under way, of every case whose bridges the actor sees, the oldest first. */
export async function listBridgesUnderWay(tx: Tx) {
  return bridges(tx)
    .where('b.outcome', 'is', null)
    .orderBy('b.begunOn')
    .orderBy('c.number')
    .execute()
}

export async function findBridge(tx: Tx, id: string) {
  return bridges(tx).where('b.id', '=', id).executeTakeFirst()
}

export type BridgeRow = NonNullable<Awaited<ReturnType<typeof findBridge>>>

const bridges = (tx: Tx) =>
  tx
    .selectFrom('bridges as b')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'b.programmeId').onRef('c.id', '=', 'b.caseId'),
    )
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'b.programmeId').onRef('m.id', '=', 'b.membershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .leftJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'b.programmeId').onRef('o.id', '=', 'b.organisationId'),
    )
    .select(['b.id', 'b.caseId', 'c.subjectId', 'c.number', 'c.alias', 'b.contactId'])
    .select(['b.fromPlace', 'b.brokenOffCare', 'b.toCare', 'o.name as organisation'])
    .select(['b.begunOn', 'b.outcome', 'b.endedOn', 'p.name as by', 'b.version'])

/** Since when a case is known, and whether it is open now. Days are Amsterdam's. */
export async function findCourse(tx: Tx, caseId: string) {
  const { rows } = await sql<{ openedOn: string | null; open: boolean }>`
    select min((lower(during) at time zone 'Europe/Amsterdam')::date) as opened_on,
      coalesce(bool_or(upper_inf(during)), false) as open
    from case_openings where case_id = ${caseId}`.execute(tx)
  return { open: rows[0]?.open ?? false, openedOn: rows[0]?.openedOn ?? undefined }
}

/** Whether this contact was with the woman of this case. */
export async function isContactOf(tx: Tx, caseId: string, contactId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('contacts')
    .select('id')
    .where('id', '=', contactId)
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return found !== undefined
}

/** The organisations of the programme, by name. */
export async function listOrganisations(tx: Tx, programmeId: string) {
  return tx
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('programmeId', '=', programmeId)
    .orderBy('name')
    .execute()
}

export type NewBridge = BridgeBody & {
  programmeId: string
  id: string
  caseId: string
  membershipId: string
  recordedAt: Date
}

export async function insertBridge(tx: Tx, bridge: NewBridge): Promise<void> {
  await tx.insertInto('bridges').values(bridge).execute()
}

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function endBridgeRow(
  tx: Tx,
  { id, version }: { id: string; version: number },
  end: EndBody,
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('bridges')
    .set({ ...end, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}
