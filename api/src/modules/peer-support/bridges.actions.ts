import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import { momentOn, recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { BridgeRow } from './bridges.queries.ts'
import {
  endBridgeRow,
  findBridge,
  findCourse,
  insertBridge,
  isContactOf,
  listBridgesOf,
  listBridgesUnderWay,
  listOrganisations,
} from './bridges.queries.ts'
import { faultsOfBeginning, faultsOfEnding, mayBeginBridge, mayEndBridge } from './bridges.rules.ts'
import type { Bridge, BridgeBody, EndBody } from './bridges.schema.ts'

/** The bridges of a case, with the organisations that a new one can name. */
export async function getBridgesOf(act: Act, caseId: string) {
  await reachCase(act, 'bridges:read', { caseId })
  const items = (await listBridgesOf(act.tx, caseId)).map(describe)
  return { items, organisations: await listOrganisations(act.tx, act.actor.programmeId) }
}

/** What is under way, of all the women whose bridges the actor sees. */
export async function getBridgesUnderWay(act: Act): Promise<{ items: Bridge[] }> {
  const rows = await listBridgesUnderWay(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return { items: rows.map(describe) }
}

/** @throws notFound for who may not read it */
export async function getBridge(act: Act, id: string): Promise<Bridge> {
  const row = await findBridge(act.tx, id)
  if (!row) throw notFound()
  await reachCase(act, 'bridges:read', { caseId: row.caseId, entityId: id })
  return describe(row)
}

const describe = ({ subjectId: _, ...row }: BridgeRow): Bridge => ({
  ...row,
  fromPlace: row.fromPlace as Bridge['fromPlace'],
  brokenOffCare: row.brokenOffCare as Bridge['brokenOffCare'],
  toCare: row.toCare as Bridge['toCare'],
  outcome: row.outcome as Bridge['outcome'],
})

/** A woman begins at care with the peer expert beside her (note, 2b).
 *  @throws invalid, conflict('case-closed') */
export async function beginBridge(act: Act, caseId: string, body: BridgeBody) {
  const { tx, actor, now, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'bridges:write', { caseId, entityId: id })
  const course = await findCourse(tx, caseId)
  const faults = faultsOfBeginning(body.begunOn, { today, openedOn: course.openedOn })
  if (faults.length > 0) throw invalid(faults)
  demand(mayBeginBridge(course))
  await demandKnown(act, caseId, body)
  const { programmeId, membershipId } = actor
  await insertBridge(tx, { ...body, programmeId, id, caseId, membershipId, recordedAt: now })
  // To which care is not said: facts are read by more people than bridges.
  const occurredAt = momentOn(act, body.begunOn)
  await recordFact(act, { kind: 'bridge-begun', subjectId, occurredAt, entityId: id })
  return { id, version: 1 }
}

async function demandKnown({ tx, actor }: Act, caseId: string, sent: BridgeBody): Promise<void> {
  if (sent.contactId !== undefined && !(await isContactOf(tx, caseId, sent.contactId)))
    throw invalidAt('/contactId', 'unknown', 'is no contact of this case')
  if (sent.organisationId === undefined) return
  const organisations = await listOrganisations(tx, actor.programmeId)
  if (!organisations.some(({ id }) => id === sent.organisationId))
    throw invalidAt('/organisationId', 'unknown', 'is no organisation of this programme')
}

type OfCase = { caseId: string; bridgeId: string }

/** What came of it; also that care which broke off was restored later.
 *  @throws invalid, stale, conflict('bridge-ended') */
export async function endBridge(act: Act, { caseId, bridgeId }: OfCase, body: EndBody) {
  const { tx, today } = act
  const place = { caseId, entityId: bridgeId }
  const { subjectId } = await reachCase(act, 'bridges:write', place)
  const bridge = await findBridge(tx, bridgeId)
  if (!bridge || bridge.caseId !== caseId) throw notFound()
  const given = act.expectedVersion()
  if (given !== bridge.version) throw stale(given, bridge.version)
  const faults = faultsOfEnding(body.endedOn, bridge, today)
  if (faults.length > 0) throw invalid(faults)
  demand(mayEndBridge(bridge, body.outcome))
  const version = await endBridgeRow(tx, bridge, body)
  if (version === undefined) throw stale(bridge.version, bridge.version + 1)
  await recordFact(act, {
    kind: 'bridge-ended',
    subjectId,
    occurredAt: momentOn(act, body.endedOn),
    entityId: bridgeId,
    attributes: { outcome: body.outcome },
  })
  return { id: bridgeId, version }
}
