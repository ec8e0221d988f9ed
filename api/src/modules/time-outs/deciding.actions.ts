import type { Act } from '../../platform/actor/index.ts'
import { daysBetween } from '../../platform/clock/index.ts'
import { conflict, demand } from '../../platform/errors/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { findQuotaOn } from './quota.queries.ts'
import type { StayRow } from './stays.queries.ts'
import { findPlanned, findResponsible } from './stays.queries.ts'
import { daysOf, mayLast, mayOverstay, mayStep } from './stays.rules.ts'
import type { ApproveBody, MoveBody, OverstayBody, State, StayParams } from './stays.schema.ts'
import type { TakenUp } from './taking.actions.ts'
import { demandPlace, demandQuota, step, takeUp, tellStep } from './taking.actions.ts'

/** Approved, and with a place reserved at once; a crisis is approved afterwards.
 *  @throws stale, conflict('time-out-quota-used' | 'time-out-place-taken' | 'time-out-step-impossible') */
export async function approveStay(act: Act, params: StayParams, { placeId }: ApproveBody) {
  const taken = await takeUp(act, 'time-outs:review', params)
  const { row } = taken
  demand(mayStep(row.state, undecidedStates(row)))
  await tellAnswer(act, taken, 'time-out-approved')
  const decided = decidedBy(act, 'approved')
  if (row.state !== 'requested') {
    const late = row.approveBy !== null && act.today > row.approveBy
    await tellStep(act, taken, { kind: 'time-out-approved', attributes: { late } })
    return step(act, row, decided)
  }
  await demandQuota(act, row)
  if (placeId !== undefined) await demandPlace(act, placeId, row)
  const attributes = { reserved: placeId !== undefined, days: daysOf(row.fromOn, row.leaveOn) }
  await tellStep(act, taken, { kind: 'time-out-approved', attributes })
  const change = placeId === undefined ? { state: 'approved' } : { state: 'reserved', placeId }
  return step(act, row, { ...decided, ...change })
}

/** Declined; who is there in a crisis leaves.
 *  @throws stale, conflict('time-out-step-impossible') */
export async function declineStay(act: Act, params: StayParams, { reason }: { reason: string }) {
  const taken = await takeUp(act, 'time-outs:review', params)
  const { row } = taken
  demand(mayStep(row.state, undecidedStates(row)))
  await tellAnswer(act, taken, 'time-out-declined')
  await tellStep(act, taken, { kind: 'time-out-declined', attributes: { reason } })
  const decided = { ...decidedBy(act, 'declined'), declineReason: reason }
  if (row.state === 'requested') return step(act, row, { ...decided, state: 'declined' })
  if (row.state !== 'arrived') return step(act, row, decided)
  const [leftOn = act.today] = [act.today, row.leaveOn].sort()
  return step(act, row, { ...decided, state: 'ended-early', leftOn, endReason: 'not-approved' })
}

const undecidedStates = ({ crisis, decision }: StayRow): State[] => {
  if (decision !== null) return []
  return crisis ? ['arrived', 'returned', 'ended-early'] : ['requested']
}

const decidedBy = ({ actor, now }: Act, decision: string) => ({
  decision,
  decidedByMembershipId: actor.membershipId,
  decidedAt: now,
})

// The notice points to the case: who keeps out of it is not told.
async function tellAnswer(act: Act, { row }: TakenUp, kind: string): Promise<void> {
  const responsible = await findResponsible(act.tx, row.caseId)
  const others = responsible === act.actor.membershipId ? undefined : responsible
  const membershipIds = others === undefined ? [] : [others]
  await tell(act, { membershipIds, kind, entityId: row.caseId })
}

/** A place for what was approved. @throws stale, conflict('time-out-place-taken' | …) */
export async function reservePlace(act: Act, params: StayParams, { placeId }: { placeId: string }) {
  const taken = await takeUp(act, 'time-outs:review', params)
  const { row } = taken
  demand(mayStep(row.state, ['approved']))
  await demandPlace(act, placeId, row)
  await tellStep(act, taken, { kind: 'time-out-reserved' })
  return step(act, row, { state: 'reserved', placeId })
}

/** Another place or other days for what is reserved.
 *  @throws stale, conflict('time-out-quota-used' | 'time-out-place-taken' | 'time-out-too-long' | …) */
export async function moveStay(act: Act, params: StayParams, body: MoveBody) {
  const taken = await takeUp(act, 'time-outs:review', params)
  const { row } = taken
  const { placeId, fromOn, leaveOn } = body
  demand(mayStep(row.state, ['reserved']))
  demand(mayLast({ fromOn, leaveOn }))
  const planned = await findPlanned(act.tx, row.caseId, { fromOn, leaveOn, except: row.id })
  if (planned) throw conflict('time-out-planned-already', planned)
  await demandPlace(act, placeId, { fromOn, leaveOn, except: row.id })
  await demandQuota(act, { fromOn, leaveOn }, await alreadyTaken(act, row, fromOn))
  await tellStep(act, taken, { kind: 'time-out-moved', attributes: { fromOn, leaveOn } })
  return step(act, row, { placeId, fromOn, leaveOn })
}

/** What the stay takes already of the period of that day. */
async function alreadyTaken(act: Act, row: StayRow, on: string) {
  const [was, becomes] = [await findQuotaOn(act.tx, row.fromOn), await findQuotaOn(act.tx, on)]
  if (was?.periodId !== becomes?.periodId) return { stays: 0, days: 0 }
  return { stays: 1, days: daysOf(row.fromOn, row.leaveOn) }
}

/** She stays longer than planned, and somebody says why.
 *  @throws stale, conflict('time-out-quota-used' | 'time-out-place-taken' | 'time-out-overstay-too-long' | …) */
export async function authoriseOverstay(act: Act, params: StayParams, body: OverstayBody) {
  const taken = await takeUp(act, 'time-outs:review', params)
  const { row } = taken
  const since = row.overstaySince ?? row.leaveOn
  demand(mayOverstay({ ...row, since }, body.leaveOn))
  const arrivedOn = row.arrivedOn ?? row.fromOn
  const days = { fromOn: arrivedOn, leaveOn: body.leaveOn }
  await demandQuota(act, days, { stays: 1, days: daysOf(arrivedOn, row.leaveOn) })
  if (row.placeId) await demandPlace(act, row.placeId, { ...days, except: row.id })
  const attributes = { reason: body.reason, days: daysBetween(row.leaveOn, body.leaveOn) }
  await tellStep(act, taken, { kind: 'time-out-overstay-authorised', attributes })
  return step(act, row, {
    leaveOn: body.leaveOn,
    overstaySince: since,
    overstayReason: body.reason,
    overstayByMembershipId: act.actor.membershipId,
    overstayAt: act.now,
  })
}
