import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import {
  conflict,
  demand,
  invalid,
  invalidAt,
  notFound,
  stale,
} from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { getSafeContact } from '../cases/index.ts'
import { openApart, reachCase, sealApart } from '../privacy/index.ts'
import { findEscalation } from './escalations.queries.ts'
import { faultsOfDayAhead, mayShare } from './escalations.rules.ts'
import type { EscalationParams } from './escalations.schema.ts'
import type { ShareRow } from './shares.queries.ts'
import {
  findCallName,
  findRunningBasis,
  findShare,
  insertShare,
  listHeadings,
  listLastContacts,
  listReceivers,
  listShares,
  markWithdrawn,
} from './shares.queries.ts'
import type { Share, ShareBody, SharedPart, ShareParams, Snapshot } from './shares.schema.ts'

/** With whom something of a case can be shared. */
export const listReceiversFor = ({ tx, today }: Act) => listReceivers(tx, today)

/** What was shared with an escalation, without what it says. */
export async function describeShares(act: Act, escalationId: string): Promise<Share[]> {
  return (await listShares(act.tx, escalationId)).map((row) => describe(act, row))
}

const describe = ({ actor, today }: Act, row: ShareRow): Share => ({
  id: row.id,
  to: row.to,
  parts: row.parts as Share['parts'],
  sharedAt: row.sharedAt.toISOString(),
  untilOn: row.untilOn,
  withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  running: row.withdrawnAt === null && row.untilOn >= today && row.basisRuns,
  mine: row.toMembershipId === actor.membershipId,
  version: row.version,
})

/** What was shared, as it stood then. Each look is on record; ended or withdrawn is as absent.
 *  @throws notFound */
export async function getShare(act: Act, { caseId, shareId }: ShareParams): Promise<SharedPart> {
  const row = await findShare(act.tx, shareId)
  if (row?.caseId !== caseId) throw notFound()
  act.concerns({ subjectId: row.subjectId, entityId: shareId })
  const said = await openApart(act, { table: 'case_shares', rowId: row.id, caseId }, row)
  return { ...describe(act, row), from: row.from, says: JSON.parse(said) }
}

/** @throws notFound for who may not read it */
export async function rereadShare(act: Act, id: string): Promise<SharedPart> {
  const row = await findShare(act.tx, id)
  if (!row) throw notFound()
  return getShare(act, { caseId: row.caseId, shareId: id })
}

/** Shares chosen parts of her case with one person who directs, until a day, under a basis that runs.
 *  @throws notFound for a receiver outside the programme, invalid, conflict('share-without-basis') */
export async function shareCase(act: Act, params: EscalationParams, body: ShareBody) {
  const { caseId, escalationId } = params
  const { tx, actor, now, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'case-shares:write', { caseId, entityId: id })
  const escalation = await findEscalation(tx, escalationId)
  if (escalation?.caseId !== caseId) throw notFound()
  const receivers = await listReceivers(tx, today)
  if (!receivers.some((one) => one.id === body.toMembershipId)) throw notFound()
  const basis = await findRunningBasis(tx, caseId)
  demand(mayShare(escalation, { manages: true, basis: basis !== undefined }))
  if (!basis) throw conflict('share-without-basis')
  demandSound(body, { today, basisUntil: basis.untilOn })
  const said = await collect(act, caseId, body)
  const place = { table: 'case_shares', rowId: id, caseId }
  const sealed = await sealApart(act, place, JSON.stringify(said))
  const { programmeId, membershipId: fromMembershipId } = actor
  const { toMembershipId, parts, untilOn } = body
  const between = { fromMembershipId, toMembershipId, consentId: basis.id }
  const keys = { programmeId, id, caseId, escalationId }
  await insertShare(tx, { ...keys, ...between, ...sealed, parts, untilOn, sharedAt: now })
  await recordFact(act, { kind: 'case-shared', subjectId, occurredAt: now, entityId: id })
  await tell(act, { membershipIds: [toMembershipId], kind: 'escalation-shared', entityId: id })
  return { id, version: 1 }
}

type Bounds = { today: string; basisUntil: string }

function demandSound({ untilOn, parts, note }: ShareBody, { today, basisUntil }: Bounds): void {
  const faults = faultsOfDayAhead(untilOn, { today, path: '/untilOn' })
  if (faults.length > 0) throw invalid(faults)
  if (untilOn > basisUntil)
    throw invalidAt('/untilOn', 'after-the-basis', 'lies after the end of the basis')
  if (parts.includes('note') !== (note !== undefined))
    throw invalidAt('/note', 'note-unsaid', 'a note is written and chosen, or neither')
}

async function collect(act: Act, caseId: string, body: ShareBody): Promise<Snapshot> {
  const { tx } = act
  const has = (part: ShareBody['parts'][number]) => body.parts.includes(part)
  return {
    ...(has('name') && { name: await openName(act, caseId) }),
    ...(has('safe-contact') && { safeContact: (await getSafeContact(act, caseId)).safeContact }),
    ...(has('plan-headings') && { planHeadings: await listHeadings(tx, caseId) }),
    ...(has('last-contacts') && { lastContacts: await listLastContacts(tx, caseId) }),
    ...(body.note !== undefined && { note: body.note }),
  }
}

async function openName({ tx, vault }: Act, caseId: string): Promise<string | null> {
  const row = await findCallName(tx, caseId)
  if (!row) return null
  const { id: rowId, version } = row
  return vault.open(row.sealed, {
    caseId,
    table: 'identity_fields',
    column: 'sealed',
    rowId,
    version,
  })
}

/** Nobody reads it from now on; who read it before stays in her access log.
 *  @throws notFound, stale, conflict('share-withdrawn') */
export async function withdrawShare(act: Act, { caseId, shareId }: ShareParams) {
  const { subjectId } = await reachCase(act, 'case-shares:write', { caseId, entityId: shareId })
  const row = await findShare(act.tx, shareId)
  if (row?.caseId !== caseId) throw notFound()
  if (row.withdrawnAt !== null) throw conflict('share-withdrawn')
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  if (!(await markWithdrawn(act.tx, row, act.now))) throw stale(row.version, row.version + 1)
  const fact = { kind: 'case-share-withdrawn', subjectId, occurredAt: act.now, entityId: shareId }
  await recordFact(act, fact)
  return { id: shareId, version: row.version + 1 }
}
