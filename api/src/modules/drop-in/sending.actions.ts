import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, notFound } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { signalsPerHour } from './drop-in.settings.ts'
import { countLately, findSent, sendSignal } from './sending.queries.ts'
import { maySend } from './sending.rules.ts'
import type { SendBody } from './sending.schema.ts'

/** A message to who is responsible for her. It is sealed by a key of its own, known case or not, so that
 *  the same work is done and the same answer given. @throws conflict('drop-in-signals-too-many') */
export async function sendToCaseManager(act: Act, { named, basis, message }: SendBody) {
  const { tx, actor, now, today, vault } = act
  const { programmeId } = actor
  const most = await getSetting({ tx, programmeId }, signalsPerHour, today)
  demand(maySend(await countLately(tx), most))
  const [id, rowId] = [randomUUID(), randomUUID()]
  const stored = await vault.newKey(rowId)
  const own = await vault.withKey(rowId, stored)
  const place = { table: 'case_messages', column: 'sealed', rowId, version: 1 }
  const sealed = own.seal(message, place)
  await sendSignal(tx, { id, basis, named, at: now, message: { id: rowId, ...stored, sealed } })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** For a repeated request. @throws notFound */
export async function getSent({ tx }: Act, id: string) {
  if (!(await findSent(tx, id))) throw notFound()
  return { id, version: 1 }
}
