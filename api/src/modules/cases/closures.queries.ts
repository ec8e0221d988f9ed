import type { Tx } from '../../platform/actor/index.ts'

export type NewClosure = {
  programmeId: string
  id: string
  caseId: string
  reason: string
  destination: string
  circumstancesSealed: Buffer
  outOfSight: boolean
  assessmentId: string | null
  requestedBy: string
  requestedAt: Date
  decidedAt: Date | null
  state: 'requested' | 'closed'
}

export async function insertClosure(tx: Tx, closure: NewClosure): Promise<void> {
  await tx.insertInto('closures').values(closure).execute()
}

/** A closing with what is sealed of it, or undefined. */
export async function findClosure(tx: Tx, closureId: string) {
  return closures(tx)
    .select('cl.circumstancesSealed')
    .where('cl.id', '=', closureId)
    .executeTakeFirst()
}

/** Whose case a closing is of; readable to who asked for it, also when the case is not any more. */
export async function findCaseOfClosure(tx: Tx, closureId: string) {
  const row = await tx
    .selectFrom('closures')
    .select('caseId')
    .where('id', '=', closureId)
    .executeTakeFirst()
  return row?.caseId
}

/** Every closing of a case that the actor may know of, the latest first. */
export async function listClosuresOf(tx: Tx, caseId: string) {
  return closures(tx).where('cl.caseId', '=', caseId).orderBy('cl.requestedAt', 'desc').execute()
}

/** Closings that wait for a second person, the oldest first. */
export async function listPendingClosures(tx: Tx) {
  return closures(tx).where('cl.state', '=', 'requested').orderBy('cl.requestedAt').execute()
}

export type ClosureRow = Awaited<ReturnType<typeof listPendingClosures>>[number]

/** The request that waits for a case, locked; undefined when there is none. */
export async function findPendingClosureForUpdate(tx: Tx, caseId: string) {
  return tx
    .selectFrom('closures')
    .select(['id', 'requestedBy', 'reason', 'destination', 'version'])
    .where('caseId', '=', caseId)
    .where('state', '=', 'requested')
    .forUpdate()
    .executeTakeFirst()
}

export type ClosureDecision =
  | { state: 'closed'; confirmedBy: string; decidedAt: Date }
  | { state: 'withdrawn'; decidedAt: Date }

/** @returns the new version */
export async function decideClosure(tx: Tx, id: string, decision: ClosureDecision) {
  const { version } = await tx
    .updateTable('closures')
    .set(decision)
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** The closing that is undone when a case opens again; it stays, under another name. */
export async function markReopened(tx: Tx, caseId: string): Promise<void> {
  await tx
    .updateTable('closures')
    .set({ state: 'reopened' })
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('caseId', '=', caseId)
    .where('state', '=', 'closed')
    .execute()
}

const closures = (tx: Tx) =>
  tx
    .selectFrom('closures as cl')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'cl.programmeId').onRef('c.id', '=', 'cl.caseId'),
    )
    .innerJoin('persons as asked', 'asked.id', 'cl.requestedBy')
    .leftJoin('persons as confirmed', 'confirmed.id', 'cl.confirmedBy')
    .select(['cl.id', 'cl.caseId', 'c.subjectId', 'c.number', 'c.alias'])
    .select(['cl.reason', 'cl.destination', 'cl.outOfSight', 'cl.state', 'cl.version'])
    .select((is) => is('cl.assessmentId', 'is not', null).as('assessed'))
    .select(['asked.name as requestedBy', 'cl.requestedAt'])
    .select(['confirmed.name as confirmedBy', 'cl.decidedAt'])
