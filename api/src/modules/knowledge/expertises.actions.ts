import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { invalid, notFound, stale } from '../../platform/errors/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { endExpertise, findVersion, insertExpertise } from './expertises.queries.ts'
import type { ExpertiseBody } from './expertises.schema.ts'

/** For a repeated request. @throws notFound */
export async function getExpertise({ tx }: Act, id: string) {
  const found = await findVersion(tx, id)
  if (!found) throw notFound()
  return found
}

/** A colleague holds an expertise. @throws invalid('names-a-person') */
export async function addExpertise(act: Act, body: ExpertiseBody) {
  const { programmeId, membershipId } = act.actor
  const faults = await faultsOfNaming(act, { topic: body.topic })
  if (faults.length > 0) throw invalid(faults)
  const id = randomUUID()
  await insertExpertise(act.tx, { ...body, programmeId, id, keptByMembershipId: membershipId })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** Not any more. @throws notFound, stale */
export async function stopExpertise(act: Act, id: string) {
  const found = await getExpertise(act, id)
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  const version = await endExpertise(act.tx, found, act.today)
  if (version === undefined) throw stale(given, given + 1)
  act.concerns({ entityId: id })
  return { id, version }
}
