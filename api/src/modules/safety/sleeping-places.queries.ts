import type { Tx } from '../../platform/actor/index.ts'

/** Where she sleeps and slept, the latest first, with what is told of it. */
export async function listSleepingPlaces(tx: Tx, caseId: string) {
  return places(tx)
    .where('s.caseId', '=', caseId)
    .orderBy('s.fromOn', 'desc')
    .orderBy('s.recordedAt', 'desc')
    .execute()
}

export type SleepingPlaceRow = Awaited<ReturnType<typeof listSleepingPlaces>>[number]

/** Where she sleeps now, locked. */
export async function findCurrentForUpdate(tx: Tx, caseId: string) {
  return tx
    .selectFrom('sleepingPlaces')
    .select(['id', 'fromOn', 'version'])
    .where('caseId', '=', caseId)
    .where('untilOn', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** One of them with what is told of it, locked. */
export async function findSleepingPlaceForUpdate(tx: Tx, id: string) {
  return places(tx).where('s.id', '=', id).forUpdate('s').executeTakeFirst()
}

export async function findSleepingPlace(tx: Tx, id: string) {
  return tx.selectFrom('sleepingPlaces').select('caseId').where('id', '=', id).executeTakeFirst()
}

const places = (tx: Tx) =>
  tx
    .selectFrom('sleepingPlaces as s')
    .innerJoin('safetyTexts as t', (join) =>
      join.onRef('t.programmeId', '=', 's.programmeId').onRef('t.sleepingPlaceId', '=', 's.id'),
    )
    .select(['s.id', 's.caseId', 's.fromOn', 's.untilOn', 's.handledOn', 's.version'])
    .select(['t.id as textId', 't.sealed'])

type NewPlace = {
  programmeId: string
  id: string
  caseId: string
  fromOn: string
  outside: boolean
  membershipId: string
  recordedAt: Date
}

export async function insertSleepingPlace(tx: Tx, place: NewPlace): Promise<void> {
  await tx.insertInto('sleepingPlaces').values(place).execute()
}

type Change = { untilOn: string } | { handledOn: string }

/** @returns the new version */
export async function changeSleepingPlace(
  tx: Tx,
  row: { id: string; version: number },
  to: Change,
) {
  const version = row.version + 1
  await tx
    .updateTable('sleepingPlaces')
    .set({ ...to, version })
    .where('id', '=', row.id)
    .execute()
  return version
}
