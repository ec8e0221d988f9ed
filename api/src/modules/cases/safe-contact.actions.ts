import type { Act } from '../../platform/actor/index.ts'
import { demand, stale } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import { fieldPlace } from './identity-fields.actions.ts'
import { listSpoken } from './identity-fields.queries.ts'
import { mayBeReached } from './identity-fields.rules.ts'
import { holdCase } from './responsibility.actions.ts'
import {
  findSafeContact,
  findSafeContactForUpdate,
  insertSafeContact,
  updateSafeContact,
} from './safe-contact.queries.ts'
import type { SafeContact, SafeContactBody } from './safe-contact.schema.ts'
import { findKnownDeath } from './sights.queries.ts'

/** Whether and how she may be approached; a colleague on the street reads it too. @throws notFound */
export async function getSafeContact(act: Act, caseId: string): Promise<SafeContact> {
  await reachCase(act, 'safe-contact:read', { caseId, entityId: caseId })
  const row = await findSafeContact(act.tx, caseId)
  const diedOn = await findKnownDeath(act.tx, caseId)
  if (!row || diedOn !== null)
    return { safeContact: null, recordedAt: null, diedOn, version: row?.version ?? 0 }
  const { sealed, recordedAt, version } = row
  return {
    diedOn,
    safeContact: JSON.parse(await act.vault.open(sealed, placeOf(caseId, version))),
    recordedAt: recordedAt.toISOString(),
    version,
  }
}

/** Records how she may be approached, in the place of what was there. If-Match "0" for the first time.
 *  @throws notFound, stale, conflict('she-died') */
export async function putSafeContact(act: Act, caseId: string, body: SafeContactBody) {
  const { tx, actor, now } = act
  const expected = act.expectedVersion()
  await holdCase(act, 'safe-contact:write', { caseId, entityId: caseId })
  demand(mayBeReached(await findKnownDeath(tx, caseId)))
  const current = await findSafeContactForUpdate(tx, caseId)
  const currentVersion = current?.version ?? 0
  if (currentVersion !== expected) throw stale(expected, currentVersion)
  const version = currentVersion + 1
  const sealed = await act.vault.seal(JSON.stringify(body), placeOf(caseId, version))
  const row = { programmeId: actor.programmeId, caseId, sealed, recordedAt: now, version }
  await (current ? updateSafeContact(tx, row) : insertSafeContact(tx, row))
  return { id: caseId, version }
}

const placeOf = (caseId: string, version: number) => ({
  caseId,
  table: 'safe_contacts',
  column: 'sealed',
  rowId: caseId,
  version,
})

/** What stands of the languages that she speaks, as it was typed.
 *  @returns undefined where her identity is not the actor's to read, or nothing stands there */
export async function languagesOfHer(act: Act, caseId: string): Promise<string[] | undefined> {
  const rows = await listSpoken(act.tx, caseId)
  if (rows.length === 0) return undefined
  await reachCase(act, 'identity:read', { caseId, entityId: caseId })
  return Promise.all(
    rows.map(({ id, sealed, version }) =>
      act.vault.open(sealed, fieldPlace({ caseId, id, version })),
    ),
  )
}
