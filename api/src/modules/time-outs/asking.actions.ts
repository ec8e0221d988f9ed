import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { addWorkingDays } from '../../platform/clock/index.ts'
import { demand } from '../../platform/errors/index.ts'
import { momentOn, recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { reachCase } from '../privacy/index.ts'
import { findCourse, findPlanned, holdTimeOuts, insertStay, listDeciders } from './stays.queries.ts'
import { mayAsk, mayBegin, mayHaveArrived, mayLast, mayStep } from './stays.rules.ts'
import type { AskBody, CrisisBody, StayParams } from './stays.schema.ts'
import { demandPlace, demandQuota, keepText, step, takeUp, tellStep } from './taking.actions.ts'
import { changeText, listTexts, placeOfText } from './texts.queries.ts'
import { crisisApprovalDays } from './time-outs.settings.ts'

/** A stay is asked for; a coordinator decides.
 *  @throws conflict('case-closed' | 'time-out-too-long' | 'time-out-needs-exception' | …) */
export async function askForStay(act: Act, caseId: string, body: AskBody) {
  const { tx, now, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'time-outs:create', { caseId, entityId: id })
  demand(mayBegin(body.fromOn, today))
  await demandAskable(act, caseId, body)
  const { needs, ...asked } = body
  await insertStay(tx, { ...asked, ...newStay(act, { id, caseId }), ...reasonOf(body) })
  await keepText(act, { caseId, stayId: id, kind: 'needs', text: needs })
  const attributes = { aim: body.aim, fromOn: body.fromOn, leaveOn: body.leaveOn }
  await recordFact(act, {
    kind: 'time-out-requested',
    subjectId,
    occurredAt: now,
    entityId: id,
    attributes,
  })
  await tellDeciders(act, 'time-out-requested', caseId)
  return { id, version: 1 }
}

/** In a crisis she has arrived already, and it is approved within one working day (note, 2d). The last
 *  stay is not given twice in a crisis either.
 *  @throws conflict('time-out-quota-used' | 'time-out-place-taken' | …) */
export async function arriveInCrisis(act: Act, caseId: string, body: CrisisBody) {
  const { tx, today, actor } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'time-outs:create', { caseId, entityId: id })
  const { placeId, arrivedOn, needs, ...asked } = body
  const days = { fromOn: arrivedOn, leaveOn: body.leaveOn }
  demand(mayHaveArrived(arrivedOn, today))
  await holdTimeOuts(tx)
  await demandAskable(act, caseId, { ...body, ...days })
  await demandQuota(act, days)
  await demandPlace(act, placeId, days)
  const within = await getSetting({ tx, programmeId: actor.programmeId }, crisisApprovalDays, today)
  const approveBy = addWorkingDays(arrivedOn, within)
  const crisis = { crisis: true, state: 'arrived', placeId, arrivedOn, approveBy }
  await insertStay(tx, {
    ...asked,
    ...days,
    ...newStay(act, { id, caseId }),
    ...reasonOf(body),
    ...crisis,
  })
  await keepText(act, { caseId, stayId: id, kind: 'needs', text: needs })
  await recordFact(act, {
    kind: 'time-out-arrived',
    subjectId,
    occurredAt: momentOn(act, arrivedOn),
    entityId: id,
    attributes: { crisis: true, arrivedOn, leaveOn: body.leaveOn, approveBy },
  })
  await tellDeciders(act, 'time-out-crisis', caseId)
  return { id, version: 1 }
}

type Asked = { fromOn: string; leaveOn: string; exceptionReason?: string }

async function demandAskable({ tx }: Act, caseId: string, asked: Asked): Promise<void> {
  const { fromOn, leaveOn, exceptionReason } = asked
  demand(mayLast({ fromOn, leaveOn }))
  const planned = await findPlanned(tx, caseId, { fromOn, leaveOn })
  demand(mayAsk({ ...(await findCourse(tx, caseId)), exceptionReason, planned }))
}

const newStay = ({ actor, now, today }: Act, of: { id: string; caseId: string }) => ({
  ...of,
  programmeId: actor.programmeId,
  requestedByMembershipId: actor.membershipId,
  requestedAt: now,
  changedOn: today,
})

const reasonOf = ({ exceptionReason = null }: { exceptionReason?: string | null }) => ({
  exceptionReason,
})

// The notice points to the case: who keeps out of it is not told.
async function tellDeciders(act: Act, kind: string, entityId: string): Promise<void> {
  const deciders = await listDeciders(act.tx, act.today)
  const membershipIds = deciders.filter((id) => id !== act.actor.membershipId)
  await tell(act, { membershipIds, kind, entityId })
}

/** It is not needed any more; what was reserved is given back.
 *  @throws stale, conflict('time-out-step-impossible') */
export async function cancelStay(act: Act, params: StayParams, { reason }: { reason: string }) {
  const taken = await takeUp(act, 'time-outs:create', params)
  demand(mayCancel(taken.row.state))
  await tellStep(act, taken, { kind: 'time-out-cancelled', attributes: { reason } })
  return step(act, taken.row, { state: 'cancelled', cancelReason: reason })
}

/** What she needs there, in the place of what was written before. @throws stale */
export async function writeNeeds(act: Act, params: StayParams, { needs }: { needs: string }) {
  const { tx, now, actor, vault } = act
  const { caseId, timeOutId: stayId } = params
  const { row } = await takeUp(act, 'time-out-needs:write', params)
  const text = (await listTexts(tx, [stayId])).find(({ kind }) => kind === 'needs')
  if (text) {
    const version = text.version + 1
    const sealed = await vault.seal(needs, placeOfText({ ...text, version }))
    const { membershipId } = actor
    await changeText(tx, text.id, { sealed, membershipId, recordedAt: now, version })
  } else await keepText(act, { caseId, stayId, kind: 'needs', text: needs })
  return { id: stayId, version: row.version }
}

const mayCancel = (state: Parameters<typeof mayStep>[0]) =>
  mayStep(state, ['requested', 'approved', 'reserved'])
