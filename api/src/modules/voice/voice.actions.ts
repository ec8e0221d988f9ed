import { randomUUID } from 'node:crypto'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { momentOn, recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { findComplaint } from './complaints.queries.ts'
import {
  endRefusalRow,
  findCurrentRefusal,
  findRating,
  findRefusal,
  insertRating,
  insertRefusal,
  wordsPlace,
} from './voice.queries.ts'
import { faultsOfDay, faultsOfPerson, mayEndRefusal, mayRefuse } from './voice.rules.ts'
import type { RatingBody, RefusalBody } from './voice.schema.ts'
import { listWorkers } from './voice-page.actions.ts'

/** She does not want to work with somebody. Why is hers to keep.
 *  @throws notFound, invalid, conflict('worker-refused-already') */
export async function refuseWorker(act: Act, caseId: string, { personId, reason }: RefusalBody) {
  const { tx, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'voice:write', { caseId, entityId: id })
  const known = (await listWorkers(act)).some((worker) => worker.personId === personId)
  const faults = faultsOfPerson(known, '/personId')
  if (faults.length > 0) throw invalid(faults)
  demand(mayRefuse(await findCurrentRefusal(tx, caseId, personId)))
  const place = wordsPlace('worker_refusals', { id, caseId })
  const sealed = reason === undefined ? null : await act.vault.seal(reason, place)
  await insertRefusal(tx, { ...byActor(act, caseId), id, personId, sinceOn: today, sealed })
  await recordFact(act, {
    kind: 'worker-refused',
    subjectId,
    occurredAt: act.now,
    entityId: id,
  })
  return { id, version: 1 }
}

/** She has changed her mind. @throws notFound, stale, conflict('worker-refusal-ended') */
export async function endRefusal(act: Act, params: { caseId: string; refusalId: string }) {
  const { caseId, refusalId: id } = params
  const { subjectId } = await reachCase(act, 'voice:write', { caseId, entityId: id })
  const row = await findRefusal(act.tx, id)
  if (row?.caseId !== caseId) throw notFound()
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  demand(mayEndRefusal(row))
  const version = await endRefusalRow(act.tx, row, act.today)
  if (version === undefined) throw stale(row.version, row.version + 1)
  await recordFact(act, {
    kind: 'worker-refusal-ended',
    subjectId,
    occurredAt: act.now,
    entityId: id,
  })
  return { id, version }
}

/** What she thinks of the help, from 1 to 5, and in her words when she wants. @throws notFound, invalid */
export async function rateHelp(act: Act, caseId: string, { ratedOn, score, words }: RatingBody) {
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'voice:write', { caseId, entityId: id })
  const faults = faultsOfDay(ratedOn, { today: act.today, path: '/ratedOn' })
  if (faults.length > 0) throw invalid(faults)
  const place = wordsPlace('help_ratings', { id, caseId })
  const sealed = words === undefined ? null : await act.vault.seal(words, place)
  await insertRating(act.tx, { ...byActor(act, caseId), id, ratedOn, score, sealed })
  await recordFact(act, {
    kind: 'rating-given',
    subjectId,
    occurredAt: momentOn(act, ratedOn),
    entityId: id,
    attributes: { score },
  })
  return { id, version: 1 }
}

const byActor = ({ actor, now }: Act, caseId: string) => ({
  programmeId: actor.programmeId,
  membershipId: actor.membershipId,
  caseId,
  recordedAt: now,
})

type Find = (tx: Tx, id: string) => Promise<{ caseId: string } | undefined>

// A write that came twice is answered once more only while it is still the actor's to see.
const reread = (find: Find) => async (act: Act, id: string) => {
  const row = await find(act.tx, id)
  if (!row) throw notFound()
  await reachCase(act, 'voice:read', { caseId: row.caseId, entityId: id })
}

export const rereadComplaint = reread(findComplaint)
export const rereadRefusal = reread(findRefusal)
export const rereadRating = reread(findRating)
