import type { Act } from '../../platform/actor/index.ts'
import { demand, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { findLeftToday, holdTimeOuts, takeBackDepartureRow } from './stays.queries.ts'
import { daysOf, mayArrive, mayDepart, mayStep, mayTakeBack } from './stays.rules.ts'
import type { DepartBody, EvaluateBody, StayParams } from './stays.schema.ts'
import { keepText, step, takeUp, tellStep } from './taking.actions.ts'
import { insertEvaluation } from './texts.queries.ts'

/** She is there. The stay counts in the period of this day (note, 4c).
 *  @throws stale, conflict('time-out-not-approved' | 'time-out-arrival-too-long-ago' | …) */
export async function letIn(act: Act, params: StayParams, { arrivedOn }: { arrivedOn: string }) {
  const taken = await takeUp(act, 'time-outs:write', params)
  const { row } = taken
  demand(mayArrive(row, arrivedOn, act.today))
  await tellStep(act, taken, {
    kind: 'time-out-arrived',
    on: arrivedOn,
    attributes: { arrivedOn, crisis: false },
  })
  return step(act, row, { state: 'arrived', arrivedOn })
}

/** She had not arrived after all: taken back on the same day.
 *  @throws stale, conflict('time-out-too-late-to-take-back' | 'time-out-step-impossible') */
export async function takeBackArrival(act: Act, params: StayParams) {
  const taken = await takeUp(act, 'time-outs:write', params)
  demand(mayTakeBack(taken.row, ['arrived'], act.today))
  await tellStep(act, taken, { kind: 'time-out-arrival-taken-back' })
  return step(act, taken.row, { state: 'reserved', arrivedOn: null })
}

/** She left: on the day planned, or earlier and why. @throws stale, conflict */
export async function letOut(act: Act, params: StayParams, body: DepartBody) {
  const taken = await takeUp(act, 'time-outs:write', params)
  const { row } = taken
  const { leftOn } = body
  const leaving = { leftOn, endReason: body.endReason, arrivedOn: row.arrivedOn }
  demand(mayDepart(row, leaving, act.today))
  const early = leftOn < row.leaveOn
  const endReason = early ? (body.endReason ?? null) : null
  const state = early ? 'ended-early' : 'returned'
  const days = daysOf(row.arrivedOn ?? row.fromOn, leftOn)
  // Said before she leaves: from then on she is not the host's any more.
  await tellStep(act, taken, {
    kind: `time-out-${state}`,
    on: leftOn,
    attributes: { days, ...(endReason !== null && { reason: endReason }) },
  })
  return step(act, row, { state, leftOn, endReason })
}

/** She had not left after all. From then on she is the host's again, and the look is in her log.
 *  @throws notFound, stale, conflict('time-out-too-late-to-take-back'), conflict('time-out-step-impossible')
 *  where it was declined */
export async function takeBackDeparture(act: Act, { timeOutId: id }: { timeOutId: string }) {
  const { tx, now, today } = act
  await holdTimeOuts(tx)
  const row = await findLeftToday(tx, id)
  if (!row) throw notFound()
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  demand(mayTakeBack(row, row.decision === 'declined' ? [] : ['returned', 'ended-early'], today))
  const version = await takeBackDepartureRow(tx, row)
  if (version === undefined) throw stale(row.version, row.version + 1)
  const { caseId } = row
  const { subjectId } = await reachCase(act, 'time-outs:write', { caseId, entityId: id })
  const kind = 'time-out-departure-taken-back'
  await recordFact(act, { kind, subjectId, occurredAt: now, entityId: id })
  return { id, version }
}

/** She did not come; what was reserved is given back. @throws stale, conflict */
export async function markNotArrived(act: Act, params: StayParams) {
  const taken = await takeUp(act, 'time-outs:write', params)
  demand(mayStep(taken.row.state, ['approved', 'reserved']))
  await tellStep(act, taken, { kind: 'time-out-not-arrived' })
  return step(act, taken.row, { state: 'not-arrived' })
}

/** How it was, once she is back (note, 2d).
 *  @throws stale, conflict('time-out-step-impossible' | 'time-out-evaluated-already') */
export async function evaluateStay(act: Act, params: StayParams, body: EvaluateBody) {
  const { tx, actor, now, today } = act
  const { caseId, timeOutId: stayId } = params
  const taken = await takeUp(act, 'time-out-evaluations:write', params)
  const { row } = taken
  demand(mayStep(row.state, row.evaluatedOn === null ? ['returned', 'ended-early'] : []))
  const { words: text, ...codes } = body
  const { programmeId, membershipId } = actor
  const by = { programmeId, membershipId, recordedAt: now }
  await insertEvaluation(tx, { ...codes, ...by, caseId, stayId, evaluatedOn: today })
  await keepText(act, { caseId, stayId, kind: 'evaluation', text })
  await tellStep(act, taken, { kind: 'time-out-evaluated', attributes: { outcome: body.outcome } })
  return { id: stayId, version: row.version }
}
