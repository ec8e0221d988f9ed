import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { ClientRow } from './drop-in.queries.ts'
import {
  changeVisit,
  findClient,
  findVisit,
  findVisitOf,
  insertClient,
  insertLeaving,
  insertVisit,
  listClients,
} from './drop-in.queries.ts'
import {
  eveningOf,
  faultsOfEvening,
  faultsOfLeaving,
  isBackAfterLong,
  isSameAlias,
  mayChangeEvening,
  mayLeave,
} from './drop-in.rules.ts'
import type { Client, ClientBody, Evening, OfferBody, VisitBody } from './drop-in.schema.ts'
import { eveningUntilHour, longAbsenceDays } from './drop-in.settings.ts'

/** The evening that it is now. */
export async function getTonight({ tx, actor, now, today }: Act): Promise<string> {
  const { programmeId } = actor
  return eveningOf(now, await getSetting({ tx, programmeId }, eveningUntilHour, today))
}

/** Tonight: everybody by alias, who came last first, and the running count. */
export async function getEvening(act: Act): Promise<Evening> {
  const { tx, actor, today } = act
  const evening = await getTonight(act)
  const { programmeId } = actor
  const longDays = await getSetting({ tx, programmeId }, longAbsenceDays, today)
  const terms = { tonight: evening, longDays }
  const rows = await listClients(tx, evening)
  const clients = await Promise.all(rows.map((row) => describe(act, row, terms)))
  return { evening, visits: clients.filter(({ visit }) => visit !== null).length, clients }
}

type Terms = { tonight: string; longDays: number }

async function describe(act: Act, row: ClientRow, terms: Terms): Promise<Client> {
  const { id, lastOn, leftOn, visitId, offered, version } = row
  return {
    id,
    alias: await openAlias(act, row),
    lastOn,
    leftOn,
    isNew: row.knownSince === terms.tonight,
    afterLong: isBackAfterLong(lastOn, terms),
    visit: visitId === null ? null : { id: visitId, offered: offered ?? [], version: version ?? 1 },
  }
}

const aliasOf = (rowId: string) => ({
  table: 'drop_in_clients',
  column: 'alias_sealed',
  rowId,
  version: 1,
})

type Sealed = Pick<ClientRow, 'id' | 'aliasSealed' | 'keyId' | 'wrapped'>

/** The alias that she chose, opened with her key. */
export async function openAlias({ vault }: Act, row: Sealed): Promise<string> {
  const own = await vault.withKey(row.id, row)
  return own.open(row.aliasSealed, aliasOf(row.id))
}

/** Somebody who is here for the first time: she gets a key of her own, and her visit counts.
 *  @throws conflict('alias-taken') */
export async function addClient(act: Act, { alias }: ClientBody) {
  const { tx, actor, vault } = act
  const evening = await getTonight(act)
  const known = await Promise.all(
    (await listClients(tx, evening)).map((row) => openAlias(act, row)),
  )
  if (known.some((other) => isSameAlias(other, alias))) throw conflict('alias-taken')
  const id = randomUUID()
  const stored = await vault.newKey(id)
  const own = await vault.withKey(id, stored)
  await insertClient(tx, {
    programmeId: actor.programmeId,
    id,
    aliasSealed: own.seal(alias.trim(), aliasOf(id)),
    ...stored,
    knownSince: evening,
    addedByMembershipId: actor.membershipId,
  })
  await countVisit(act, id, {})
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** For a repeated request. @throws notFound */
export async function getClient(act: Act, id: string) {
  const client = await findClient(act.tx, id)
  if (!client) throw notFound()
  return { id, version: 1 }
}

/** One tap: she is here tonight. Another tap changes nothing. @throws invalid, notFound */
export async function countVisit(act: Act, clientId: string, { evening }: VisitBody) {
  const { tx, actor, now } = act
  const tonight = await getTonight(act)
  const faults = faultsOfEvening(evening, tonight)
  if (faults.length > 0) throw invalid(faults)
  await getClient(act, clientId)
  const { programmeId, membershipId } = actor
  const visit = { programmeId, id: randomUUID(), clientId, evening: tonight, membershipId }
  await insertVisit(tx, { ...visit, visitedAt: now })
  const counted = await findVisitOf(tx, clientId, tonight)
  if (!counted) throw notFound()
  act.concerns({ entityId: counted.id })
  return counted
}

/** @throws notFound for who may not read it */
export async function getVisit({ tx }: Act, id: string) {
  const visit = await findVisit(tx, id)
  if (!visit) throw notFound()
  return visit
}

/** A wrong tap, taken back within the evening. @throws notFound, conflict('evening-over') */
export async function undoVisit(act: Act, id: string) {
  const visit = await getVisit(act, id)
  act.concerns({ entityId: id })
  if (visit.undoneAt !== null) return { id, version: visit.version }
  demand(mayChangeEvening(visit.evening, await getTonight(act)))
  const version = await changeVisit(act.tx, visit, { undoneAt: act.now })
  if (version === undefined) throw stale(visit.version, visit.version + 1)
  return { id, version }
}

/** What was offered to her tonight. @throws notFound, stale, conflict('evening-over') */
export async function recordOffer(act: Act, id: string, { offered }: OfferBody) {
  const visit = await getVisit(act, id)
  if (visit.undoneAt !== null) throw notFound()
  const given = act.expectedVersion()
  if (given !== visit.version) throw stale(given, visit.version)
  demand(mayChangeEvening(visit.evening, await getTonight(act)))
  const version = await changeVisit(act.tx, visit, { offered })
  if (version === undefined) throw stale(visit.version, visit.version + 1)
  act.concerns({ entityId: id })
  return { id, version }
}

/** She does not come any more; a visit brings her back. @throws notFound, invalid, conflict('left-already') */
export async function markLeft(act: Act, clientId: string, { leftOn }: { leftOn: string }) {
  const { tx, actor } = act
  const client = await findClient(tx, clientId)
  if (!client) throw notFound()
  const faults = faultsOfLeaving(leftOn, client, await getTonight(act))
  if (faults.length > 0) throw invalid(faults)
  demand(mayLeave(client))
  const { programmeId, membershipId } = actor
  await insertLeaving(tx, { programmeId, id: randomUUID(), clientId, leftOn, membershipId })
  act.concerns({ entityId: clientId })
  return { id: clientId, version: 1 }
}
