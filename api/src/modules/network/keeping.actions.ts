import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { startOfDay } from '../../platform/clock/index.ts'
import { invalid, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import type { Kept } from './network.queries.ts'
import { findKept, findTalk, insertKept, insertTalk, updateKept } from './network.queries.ts'
import { faultsOfAgreement, faultsOfTalk } from './network.rules.ts'

type Body = Readonly<Record<string, string | number | null>>

/** @throws notFound */
export const rereadKept = (table: Kept) => async (act: Act, id: string) => {
  const found = await findKept(act.tx, table, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return found
}

/** Adds a row to what is kept of the network. @throws invalid, conflict where it stands there already */
export async function keep(act: Act, table: Kept, body: Body) {
  demandRightDays(table, body)
  const id = randomUUID()
  await insertKept(act.tx, table, { programmeId: act.actor.programmeId, id, ...body })
  act.concerns({ entityId: id })
  await tellOf(act, 'network-added', { table, id })
  return { id, version: 1 }
}

/** What was done, by kind of thing and without its words. */
const tellOf = (act: Act, kind: string, { table, id }: { table: Kept; id: string }) =>
  recordFact(act, { kind, occurredAt: act.now, entityId: id, attributes: { what: whats[table] } })

const whats: Record<Kept, string> = {
  networkGroups: 'group',
  networkOrganisations: 'organisation',
  networkParts: 'part',
  networkContacts: 'contact',
  networkAgreements: 'agreement',
}

/** @throws notFound, stale, invalid */
export async function change(act: Act, table: Kept, { id, body }: { id: string; body: Body }) {
  demandRightDays(table, body)
  const found = await rereadKept(table)(act, id)
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  // The code of a group is what others know it by: it stays.
  const { code: _, ...to } = body
  const version = await updateKept(act.tx, table, { id, version: given, to })
  if (version === undefined) throw stale(given, given + 1)
  await tellOf(act, 'network-changed', { table, id })
  return { id, version }
}

function demandRightDays(table: Kept, { agreedOn, reviewOn, endedOn }: Body) {
  if (table !== 'networkAgreements') return
  const faults = faultsOfAgreement({
    agreedOn: String(agreedOn),
    reviewOn: String(reviewOn),
    endedOn: typeof endedOn === 'string' ? endedOn : null,
  })
  if (faults.length > 0) throw invalid(faults)
}

/** Somebody spoke with an organisation, on a day; by whom it was recorded stays with it.
 *  @throws notFound, invalid('in-the-future') */
export async function recordTalk(act: Act, organisationId: string, { spokenOn }: Talk) {
  const { tx, actor, now, today } = act
  await rereadKept('networkOrganisations')(act, organisationId)
  const faults = faultsOfTalk(spokenOn, today)
  if (faults.length > 0) throw invalid(faults)
  const id = randomUUID()
  await insertTalk(tx, {
    programmeId: actor.programmeId,
    id,
    networkOrganisationId: organisationId,
    membershipId: actor.membershipId,
    spokenOn,
    recordedAt: now,
  })
  const occurredAt = spokenOn === today ? now : startOfDay(spokenOn)
  await recordFact(act, { kind: 'network-spoken', occurredAt, entityId: organisationId })
  return { id, version: 1 }
}

type Talk = { spokenOn: string }

/** @throws notFound */
export async function rereadTalk(act: Act, id: string) {
  const found = await findTalk(act.tx, id)
  if (!found) throw notFound()
  return { id, version: 1 }
}
