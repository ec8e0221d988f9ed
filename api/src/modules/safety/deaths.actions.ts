import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { DeathRow } from './deaths.queries.ts'
import {
  changeDeath,
  findDeath,
  findDeathForUpdate,
  findOpening,
  insertDeath,
  listDeaths,
  listReviewers,
  listWaiting,
} from './deaths.queries.ts'
import { mayConfirmDeath, mayRecordDeath, mayUndoDeath } from './deaths.rules.ts'
import type { Death, DeathBody, DeathParams, UndoBody, WaitingDeath } from './deaths.schema.ts'
import { insertStep, listSteps, textPlace } from './safety.queries.ts'
import { faultsOfPast } from './safety.rules.ts'
import type { StepBody } from './safety.schema.ts'
import { describeSteps } from './steps.actions.ts'
import { mayTakeStep } from './steps.rules.ts'
import { deathSteps } from './steps.schema.ts'
import { keepText, tellResponsible } from './texts.actions.ts'

/** What was recorded of her death; none for nearly everybody. @throws notFound */
export async function getDeaths(act: Act, caseId: string): Promise<{ items: Death[] }> {
  await reachCase(act, 'deaths:read', { caseId })
  const rows = await listDeaths(act.tx, caseId)
  return { items: await Promise.all(rows.map((row) => describe(act, row))) }
}

async function describe(act: Act, row: DeathRow): Promise<Death> {
  const { textId, sealed, caseId } = row
  const told = sealed && textId ? await act.vault.open(sealed, textPlace({ textId, caseId })) : null
  const taken = told === null ? [] : await listSteps(act.tx, caseId)
  return {
    id: row.id,
    diedOn: row.diedOn,
    state: row.state as Death['state'],
    circumstances: told === null ? null : (JSON.parse(told) as DeathBody).circumstances,
    recordedBy: row.recordedBy,
    recordedAt: row.recordedAt.toISOString(),
    confirmedBy: row.confirmedBy,
    undoneBy: row.undoneBy,
    undoneBecause: row.undoneBecause as Death['undoneBecause'],
    steps:
      told === null
        ? []
        : describeSteps(
            deathSteps,
            taken.filter(({ deathId }) => deathId === row.id),
          ),
    ...verdictsOn(act, row),
    version: row.version,
  }
}

const verdictsOn = ({ actor }: Act, { state, recordedById, open }: DeathRow) => {
  const standing = { state, recordedBy: recordedById, open }
  const reviews = relationsOf(actor.role, 'deaths', 'review').length > 0
  const writes = relationsOf(actor.role, 'deaths', 'write').length > 0
  return {
    confirm: mayConfirmDeath(standing, { personId: actor.personId, reviews }),
    undo: mayUndoDeath(standing, { writes }),
  }
}

/** Deaths that wait for a second person, as far as they are the viewer's. */
export async function getWaitingDeaths(act: Act): Promise<{ items: WaitingDeath[] }> {
  const rows = await listWaiting(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return {
    items: rows.map((row) => {
      const { id, caseId, number, alias, diedOn, recordedBy } = row
      const { confirm } = verdictsOn(act, row)
      const recordedAt = row.recordedAt.toISOString()
      return { id, caseId, number, alias, diedOn, recordedBy, recordedAt, confirm }
    }),
  }
}

/** She has died. It counts when a second person has confirmed it.
 *  @throws notFound, invalid, conflict('case-closed' | 'death-recorded-already') */
export async function recordDeath(act: Act, caseId: string, body: DeathBody) {
  const { tx, actor, now, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'deaths:write', { caseId, entityId: id })
  const { diedOn, circumstances } = body
  const faults = faultsOfPast(diedOn, { today, path: '/diedOn' })
  if (faults.length > 0) throw invalid(faults)
  const openedOn = await findOpening(tx, caseId)
  const standing = (await listDeaths(tx, caseId)).find(({ state }) => state !== 'undone')
  demand(mayRecordDeath({ standing, open: openedOn !== undefined }))
  const { programmeId, personId } = actor
  const by = { recordedBy: personId, recordedAt: now }
  await insertDeath(tx, { programmeId, id, caseId, diedOn, ...by })
  await keepText(act, { caseId, deathId: id }, { circumstances })
  await recordFact(act, { kind: 'death-recorded', subjectId, occurredAt: now, entityId: id })
  const membershipIds = await listReviewers(tx, { personId, today })
  await tell(act, { membershipIds, kind: 'death-waits', entityId: id })
  return { id, version: 1 }
}

/** A second person knows it too: from now on nothing asks anybody to reach her.
 *  @throws notFound, stale, conflict('death-…') */
export async function confirmDeath(act: Act, params: DeathParams) {
  const { row, subjectId } = await takeUp(act, 'deaths:review', params)
  demand(verdictsOn(act, row).confirm)
  const { actor, now } = act
  const about = { subjectId, occurredAt: now, entityId: row.id }
  await recordFact(act, { ...about, kind: 'death-confirmed', attributes: { diedOn: row.diedOn } })
  const step = { state: 'confirmed', confirmedBy: actor.personId, confirmedAt: now } as const
  const version = await changeDeath(act.tx, row, step)
  await tellResponsible(act, { caseId: row.caseId, kind: 'death-confirmed', entityId: row.id })
  return { id: row.id, version }
}

/** It was a mistake; that it was recorded, and why it was undone, stays.
 *  @throws notFound, stale, conflict('death-…' | 'case-closed') */
export async function undoDeath(act: Act, params: DeathParams, { because }: UndoBody) {
  const { row, subjectId } = await takeUp(act, 'deaths:write', params)
  demand(verdictsOn(act, row).undo)
  const { actor, now } = act
  const undone = { undoneBy: actor.personId, undoneAt: now, undoneBecause: because }
  const version = await changeDeath(act.tx, row, { state: 'undone', ...undone })
  const about = { subjectId, occurredAt: now, entityId: row.id }
  await recordFact(act, { ...about, kind: 'death-undone', attributes: { because } })
  const membershipIds = await listReviewers(act.tx, {
    personId: actor.personId,
    today: act.today,
  })
  await tell(act, { membershipIds, kind: 'death-undone', entityId: row.id })
  return { id: row.id, version }
}

/** A step was taken, or is not needed. @throws notFound, conflict('safety-ended' | 'step-…') */
export async function takeDeathStep(act: Act, params: DeathParams, { step, outcome }: StepBody) {
  const { caseId, deathId: id } = params
  await reachCase(act, 'deaths:write', { caseId, entityId: id })
  const row = await findDeathForUpdate(act.tx, id)
  if (row?.caseId !== caseId) throw notFound()
  const taken = (await listSteps(act.tx, caseId))
    .filter(({ deathId }) => deathId === id)
    .map((one) => one.step)
  demand(mayTakeStep({ step, of: deathSteps, taken, ended: row.state === 'undone' }))
  const { programmeId, membershipId } = act.actor
  const by = { programmeId, caseId, membershipId }
  await insertStep(act.tx, { ...by, deathId: id, step, outcome, takenAt: act.now })
  return { id, version: row.version }
}

async function takeUp(
  act: Act,
  key: 'deaths:review' | 'deaths:write',
  { caseId, deathId: id }: DeathParams,
) {
  const { subjectId } = await reachCase(act, key, { caseId, entityId: id })
  const row = await findDeathForUpdate(act.tx, id)
  if (row?.caseId !== caseId) throw notFound()
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  return { row, subjectId }
}

/** Again, for a write that was repeated. @throws notFound */
export async function rereadDeath(act: Act, id: string): Promise<void> {
  const row = await findDeath(act.tx, id)
  if (!row) throw notFound()
  await reachCase(act, 'deaths:read', { caseId: row.caseId, entityId: id })
}
