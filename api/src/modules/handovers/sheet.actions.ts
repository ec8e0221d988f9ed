import { createHash } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { conflict, demand, notFound, stale } from '../../platform/errors/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { getSafeContact, getSightTerms, sightOf } from '../cases/index.ts'
import { listOpenActions } from '../plans/index.ts'
import { reachCase } from '../privacy/index.ts'
import { findCurrentSleepingPlace } from '../safety/index.ts'
import type { Reached } from './describing.actions.ts'
import { holdHandover, reachHandover } from './handovers.actions.ts'
import { mayConfirmSheet, mayWriteSheet } from './handovers.rules.ts'
import type { HandoverParams } from './handovers.schema.ts'
import {
  confirmSheetRow,
  findSheet,
  getRecord,
  listLastContacts,
  putSheetRow,
} from './sheet.queries.ts'
import { gapsIn } from './sheet.rules.ts'
import type { ConfirmBody, HandoverSheet, Sheet, SheetBody } from './sheet.schema.ts'
import { stepOn } from './steps.queries.ts'

/** The sheet as it is now, or as it was confirmed. For the two between whom the case passes.
 *  @throws notFound */
export async function getSheet(act: Act, params: HandoverParams): Promise<HandoverSheet> {
  const reached = await reachSheet(act, params)
  const row = await findSheet(act.tx, params.handoverId)
  const version = row?.version ?? 0
  if (!(row?.confirmedSealed && row.confirmedAt)) {
    const sheet = await generate(act, reached)
    return { sheet, confirmed: null, version, digest: digestOf(sheet) }
  }
  const confirmed = { at: row.confirmedAt.toISOString(), by: row.confirmedBy ?? '' }
  const text = await act.vault.open(
    row.confirmedSealed,
    placeOf(params, 'confirmed_sealed', version),
  )
  const sheet = JSON.parse(text) as Sheet
  return { sheet, confirmed, version, digest: digestOf(sheet) }
}

/** What the old one says beside what the record says. Written anew, it is confirmed anew.
 *  @throws notFound, stale, conflict('handover-…') */
export async function putSheet(act: Act, params: HandoverParams, body: SheetBody) {
  const { tx, actor, now } = act
  const expected = act.expectedVersion()
  await reachSheet(act, params)
  const { row, standing } = await holdHandover(act, params)
  demand(mayWriteSheet(standing))
  const current = (await findSheet(tx, params.handoverId))?.version ?? 0
  if (current !== expected) throw stale(expected, current)
  const version = current + 1
  const { caseId, handoverId } = params
  const sealed = await act.vault.seal(JSON.stringify(body), placeOf(params, 'sealed', version))
  const { programmeId } = actor
  await putSheetRow(tx, { programmeId, handoverId, caseId, sealed, recordedAt: now, version })
  await stepOn(tx, handoverId, { sheetWrittenAt: now, sheetConfirmedAt: null })
  if (row.state !== 'proposed')
    await tell(act, {
      membershipIds: [row.toMembershipId],
      kind: 'handover-sheet-written',
      entityId: handoverId,
    })
  return { id: handoverId, version }
}

/** The new one has read it: it is kept as she read it, and refused when it says something else by now.
 *  @throws notFound, stale, conflict('handover-…') */
export async function confirmSheet(act: Act, params: HandoverParams, { asRead }: ConfirmBody) {
  const { tx, actor, now } = act
  const expected = act.expectedVersion()
  await reachSheet(act, params)
  const held = await holdHandover(act, params)
  demand(mayConfirmSheet(held.standing))
  const row = await findSheet(tx, params.handoverId)
  if (!row) throw notFound()
  if (row.version !== expected) throw stale(expected, row.version)
  const sheet = await generate(act, held)
  if (digestOf(sheet) !== asRead) throw conflict('handover-sheet-changed')
  const place = placeOf(params, 'confirmed_sealed', row.version)
  const sealed = await act.vault.seal(JSON.stringify(sheet), place)
  await confirmSheetRow(tx, params.handoverId, {
    sealed,
    at: now,
    membershipId: actor.membershipId,
  })
  const version = await stepOn(tx, params.handoverId, { sheetConfirmedAt: now })
  const { fromMembershipId } = held.row
  await tell(act, {
    membershipIds: [fromMembershipId],
    kind: 'handover-sheet-confirmed',
    entityId: params.handoverId,
  })
  return { id: params.handoverId, version }
}

// Whose case it is may read the sheet; a party whose case it is not yet, or no more, may not.
async function reachSheet(act: Act, params: HandoverParams): Promise<Reached> {
  await reachCase(act, 'handover-sheets:read', {
    caseId: params.caseId,
    entityId: params.handoverId,
  })
  return reachHandover(act, params)
}

async function generate(act: Act, { row }: Reached): Promise<Sheet> {
  const { tx, today } = act
  const { caseId } = row
  const record = await getRecord(tx, caseId, today)
  const { safeContact } = await getSafeContact(act, caseId)
  const sight = sightOf(record, await getSightTerms(act))
  return {
    generatedAt: act.now.toISOString(),
    from: row.fromName,
    to: row.toName,
    phase: { phase: record.phase, since: dayOf(record.phaseSince), stability: record.stability },
    safeContact,
    sleeps: await findCurrentSleepingPlace(act, caseId),
    plan: await planOf(act, caseId, record),
    contacts: (await listLastContacts(tx, caseId)).map(({ occurredAt, ...contact }) => ({
      occurredOn: dayOf(occurredAt),
      ...contact,
    })),
    ...(await wordsOf(act, row)),
    gaps: gapsIn({
      safeContact: safeContact !== null,
      assessed: record.lastAssessedOn !== null,
      goals: record.goals.length,
      everSpoken: record.lastSpokenAt !== null,
      outOfSight: sight.state === 'out-of-sight',
      teamSharing: record.teamSharing,
      peer: record.peer,
      introductions: row.introductions,
    }),
  }
}

// What stands on it, whenever it was made: the same words and the same record, the same digest.
const digestOf = ({ generatedAt: _, ...told }: Sheet) =>
  createHash('sha256').update(JSON.stringify(told)).digest('base64url')

async function planOf({ tx }: Act, caseId: string, { lastAssessedOn, goals }: Planned) {
  const actions = await listOpenActions(tx, caseId)
  return {
    lastAssessedOn,
    goals,
    actions: actions.map(({ domainCode, dueOn, ownerName }) => ({
      domain: domainCode,
      dueOn,
      owner: ownerName,
    })),
  }
}
type Planned = { lastAssessedOn: string | null; goals: string[] }

async function wordsOf(act: Act, { id: handoverId, caseId }: Reached['row']): Promise<SheetBody> {
  const row = await findSheet(act.tx, handoverId)
  if (!row) return { agreements: '', notInRecord: '' }
  const place = placeOf({ caseId, handoverId }, 'sealed', row.version)
  return JSON.parse(await act.vault.open(row.sealed, place)) as SheetBody
}

const placeOf = ({ caseId, handoverId }: HandoverParams, column: string, version: number) => ({
  caseId,
  table: 'handover_sheets',
  column,
  rowId: handoverId,
  version,
})
