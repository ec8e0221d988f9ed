import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { reachCase } from '../privacy/index.ts'
import { mayExplain, wordsPlace } from './describing.actions.ts'
import {
  endPostponement,
  findPostponement,
  insertPostponement,
  listPostponements,
} from './postponements.queries.ts'
import { faultsOfPostponing, mayPostpone, mayTakeBack } from './signals.rules.ts'
import type { PostponeBody } from './signals.schema.ts'
import { postponeDays } from './signals.settings.ts'
import type { Standing } from './sources.actions.ts'
import { raiseAll } from './sources.actions.ts'

/** Puts a signal off until a day, in the actor's role. It has to stand, and be hers to see.
 *  @throws notFound, invalid, conflict('signal-postponed-already' | 'signal-returned-today') */
export async function postponeSignal(act: Act, body: PostponeBody) {
  const { tx, today, actor } = act
  const asked = ({ kind, entityId }: { kind: string; entityId: string }) =>
    kind === body.kind && entityId === body.entityId
  // Asked for one, the others are not looked at.
  const one = (await raiseAll({ ...act, concerns: () => undefined })).find(asked)
  if (!one) throw notFound()
  const days = await getSetting({ tx, programmeId: actor.programmeId }, postponeDays, today)
  const faults = faultsOfPostponing(body, { today, days, mayExplain: mayExplain(act, one.about) })
  if (faults.length > 0) throw invalid(faults)
  const rows = (await listPostponements(tx, today)).filter(asked)
  const ofRole = rows.filter(({ role }) => role === actor.role)
  demand(mayPostpone(ofRole, today))
  return putOff(act, one, body)
}

async function putOff(act: Act, one: Standing, { untilOn, reason, words }: PostponeBody) {
  const { tx, actor, vault, now } = act
  const id = randomUUID()
  const { kind, entityId, cell, about, notForPersonId = null } = one
  const { caseId = null, organisationId = null, membershipId: aboutMembershipId = null } = about
  const said = words ?? null
  const sealed = caseId && said ? await vault.seal(said, wordsPlace({ id, caseId })) : null
  await insertPostponement(tx, {
    ...{ programmeId: actor.programmeId, id, kind, entityId, cell, caseId, organisationId },
    ...{ aboutMembershipId, notForPersonId, membershipId: actor.membershipId },
    ...{ untilOn, reason, sealed, words: caseId ? null : said, recordedAt: now },
  })
  await nameOf(act, { id, caseId })
  return { id, version: 1 }
}

// Of her case: by the cell under which it was put off. Of nobody's: the row alone.
async function nameOf(act: Act, { id, caseId }: { id: string; caseId: string | null }) {
  if (caseId === null) return act.concerns({ entityId: id })
  await reachCase(act, 'signals:read', { caseId, entityId: id })
}

/** Again, for a write that was repeated. @throws notFound */
export async function rereadPostponement(act: Act, id: string): Promise<void> {
  const row = await findPostponement(act.tx, id)
  if (!row) throw notFound()
  await nameOf(act, row)
}

/** The signal is back at once, for everyone of that role. @throws notFound, stale, conflict */
export async function takeBackPostponement(act: Act, id: string) {
  const { tx, today, now, actor } = act
  const row = await findPostponement(tx, id)
  if (row?.role !== actor.role) throw notFound()
  await nameOf(act, row)
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  demand(mayTakeBack(row, today))
  const by = { membershipId: actor.membershipId, at: now, today }
  const version = await endPostponement(tx, row, by)
  if (version === undefined) throw stale(row.version, row.version + 1)
  return { id, version }
}
