import type { Act } from '../../platform/actor/index.ts'
import { stale } from '../../platform/errors/index.ts'
import { getProgramme, renameProgramme } from './programme.queries.ts'

/** The programme one works in. */
export const getOwnProgramme = ({ tx, actor }: Act) => getProgramme(tx, actor.programmeId)

/** Gives the programme another name. @throws stale */
export async function changeProgramme(act: Act, { name }: { name: string }) {
  const given = act.expectedVersion()
  const { id, version } = await getOwnProgramme(act)
  act.concerns({ entityId: id })
  if (given !== version) throw stale(given, version)
  const changed = await renameProgramme(act.tx, { id, version, name })
  if (changed === undefined) throw stale(given, version + 1)
  return { id, version: changed }
}
