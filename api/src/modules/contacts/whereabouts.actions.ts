import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { WhereaboutsRow } from './whereabouts.queries.ts'
import {
  changeWhereabouts,
  findCurrentWhereabouts,
  findWhereabouts,
  insertWhereabouts,
  listWhereabouts,
  listWhereaboutsDue,
  pauseSignal,
} from './whereabouts.queries.ts'
import { faultsOfDays, mayChangeWhereabouts, mayRecordWhereabouts } from './whereabouts.rules.ts'
import type { Whereabouts, WhereaboutsBody } from './whereabouts.schema.ts'

/** Where she was known to be, the latest first. */
export async function getWhereaboutsOf(act: Act, caseId: string) {
  await reachCase(act, 'whereabouts:read', { caseId })
  return { items: (await listWhereabouts(act.tx, caseId)).map(describe) }
}

/** Where somebody is to look again whether she is still there, of the open cases that are the actor's. */
export async function listWhereaboutsToReview(act: Act) {
  const rows = await listWhereaboutsDue(act.tx, act.today)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return rows
}

export async function getWhereabouts(act: Act, id: string): Promise<Whereabouts> {
  const row = await findWhereabouts(act.tx, id)
  if (!row) throw notFound()
  await reachCase(act, 'whereabouts:read', { caseId: row.caseId, entityId: id })
  return describe(row)
}

const describe = (row: WhereaboutsRow): Whereabouts => ({
  ...row,
  kind: row.kind as Whereabouts['kind'],
})

/** Records that it is known where she is, which pauses the signal until the review date.
 *  @throws invalid, conflict('whereabouts-already-known') */
export async function recordWhereabouts(act: Act, caseId: string, sent: WhereaboutsBody) {
  const { subjectId } = await reachCase(act, 'whereabouts:write', { caseId })
  const faults = faultsOfDays(sent, act.today)
  if (faults.length > 0) throw invalid(faults)
  demand(mayRecordWhereabouts(await findCurrentWhereabouts(act.tx, caseId)))
  const { programmeId, membershipId } = act.actor
  const id = await insertWhereabouts(act.tx, { ...sent, programmeId, caseId, membershipId })
  await pauseSignal(act.tx, { programmeId, caseId, knownUntil: sent.reviewOn })
  await recordKnown(act, { id, subjectId, kind: sent.kind, reviewOn: sent.reviewOn })
  return { id, version: 1 }
}

/** She is still there; the signal stays paused until the next review date.
 *  @throws invalid, stale, conflict('whereabouts-ended') */
export async function reviewWhereabouts(act: Act, id: string, { reviewOn }: { reviewOn: string }) {
  const { row, subjectId } = await takeUp(act, id)
  const faults = faultsOfDays({ fromOn: row.fromOn, reviewOn }, act.today)
  if (faults.length > 0) throw invalid(faults)
  demand(mayChangeWhereabouts(row))
  const version = await change(act, row, { reviewOn })
  const { programmeId } = act.actor
  await pauseSignal(act.tx, { programmeId, caseId: row.caseId, knownUntil: reviewOn })
  await recordKnown(act, { id, subjectId, kind: row.kind, reviewOn })
  return { id, version }
}

/** She is not there any more; the signal counts again, from when she was last spoken with.
 *  @throws stale, conflict('whereabouts-ended') */
export async function endWhereabouts(act: Act, id: string) {
  const { row, subjectId } = await takeUp(act, id)
  demand(mayChangeWhereabouts(row))
  const version = await change(act, row, { endedOn: act.today })
  const { programmeId } = act.actor
  await pauseSignal(act.tx, { programmeId, caseId: row.caseId, knownUntil: null })
  await recordFact(act, {
    kind: 'whereabouts-ended',
    subjectId,
    occurredAt: act.now,
    entityId: id,
  })
  return { id, version }
}

async function takeUp(act: Act, id: string) {
  const row = await findWhereabouts(act.tx, id)
  if (!row) throw notFound()
  const { caseId } = row
  const { subjectId } = await reachCase(act, 'whereabouts:write', { caseId, entityId: id })
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  return { row, subjectId }
}

async function change(
  act: Act,
  row: WhereaboutsRow,
  to: { reviewOn: string } | { endedOn: string },
) {
  const version = await changeWhereabouts(act.tx, row, to)
  if (version === undefined) throw stale(row.version, row.version + 1)
  return version
}

type Known = { id: string; subjectId: string; kind: string; reviewOn: string }

const recordKnown = (act: Act, { id, subjectId, kind, reviewOn }: Known) =>
  recordFact(act, {
    kind: 'whereabouts-known',
    subjectId,
    occurredAt: act.now,
    entityId: id,
    attributes: { kind, reviewOn },
  })
