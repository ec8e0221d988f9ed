import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, notFound } from '../../platform/errors/index.ts'
import { getTonight, openAlias } from './drop-in.actions.ts'
import { mayChangeEvening } from './drop-in.rules.ts'
import { findConsult, insertConsult, listPresent, undoConsultRow } from './walk-in.queries.ts'
import type { WalkIn } from './walk-in.schema.ts'

/** Tonight's walk-in hours: who is here, and whom the nurse saw. */
export async function getWalkIn(act: Act): Promise<WalkIn> {
  const evening = await getTonight(act)
  const rows = await listPresent(act.tx, evening)
  const clients = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      alias: await openAlias(act, row),
      consultId: row.consultId,
    })),
  )
  return { evening, consults: rows.filter((row) => row.consultId !== null).length, clients }
}

/** That she saw the nurse tonight, and not a word more. @throws notFound for who is not here tonight */
export async function tickConsult(act: Act, clientId: string) {
  const { tx, actor, now } = act
  const evening = await getTonight(act)
  const isHere = (rows: { id: string }[]) => rows.some(({ id }) => id === clientId)
  if (!isHere(await listPresent(tx, evening))) throw notFound()
  const { programmeId, membershipId } = actor
  const consult = { programmeId, id: randomUUID(), clientId, evening, membershipId }
  await insertConsult(tx, { ...consult, recordedAt: now })
  const id = (await listPresent(tx, evening)).find((row) => row.id === clientId)?.consultId
  if (!id) throw notFound()
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** @throws notFound for who may not read it */
export async function getConsult({ tx }: Act, id: string) {
  if (!(await findConsult(tx, id))) throw notFound()
  return { id, version: 1 }
}

/** A wrong tick, taken back within the evening. @throws notFound, conflict('evening-over') */
export async function undoConsult(act: Act, id: string) {
  const consult = await findConsult(act.tx, id)
  if (!consult) throw notFound()
  if (consult.undoneAt === null) {
    demand(mayChangeEvening(consult.evening, await getTonight(act)))
    await undoConsultRow(act.tx, id, act.now)
  }
  act.concerns({ entityId: id })
  return { id, version: 1 }
}
