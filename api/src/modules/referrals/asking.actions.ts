import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { momentOn, recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { placeOf } from './referrals.actions.ts'
import type { Change, ReferralRow } from './referrals.queries.ts'
import {
  findPhase,
  findReferral,
  insertReferral,
  insertText,
  listBases,
  listOf,
  listProvisions,
  moveReferral,
} from './referrals.queries.ts'
import { faultsOfDay, faultsOfStep, mayAsk, mayMove, names, waitedDays } from './referrals.rules.ts'
import type { AskBody, EndBody, OnBody, ReferralParams, RefuseBody } from './referrals.schema.ts'

const standing = ['asked', 'waiting', 'started']

/** Refers her to a service, under a basis of hers that names it.
 *  @throws notFound, invalid, conflict('referral-without-basis' | 'referral-stands-already' |
 *  'service-ended' | 'case-closed') */
export async function askReferral(act: Act, caseId: string, body: AskBody) {
  const { tx, actor, today } = act
  const { serviceId, askedOn, words } = body
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'referrals:write', { caseId, entityId: id })
  const faults = faultsOfDay('/askedOn', askedOn, today)
  if (faults.length > 0) throw invalid(faults)
  const service = (await listProvisions(tx)).find((one) => one.id === serviceId)
  if (!service) throw notFound()
  const basis = (await listBases(tx, caseId, askedOn)).find((one) => names(one.receiver, service))
  demand(
    mayAsk({
      open: (await findPhase(tx, caseId)) !== 'closed',
      ended: service.ended,
      basis: basis !== undefined,
      standing: (await listOf(tx, caseId)).some(
        (one) => one.serviceId === serviceId && standing.includes(one.state),
      ),
    }),
  )
  if (!basis) throw conflict('referral-without-basis')
  const { programmeId, membershipId: askedByMembershipId } = actor
  const of = { networkPartId: serviceId, consentId: basis.id, askedByMembershipId, askedOn }
  await insertReferral(tx, { programmeId, id, caseId, ...of })
  await say(act, { id, caseId }, { step: 'asked', words })
  const occurredAt = momentOn(act, askedOn)
  await recordFact(act, { kind: 'referral-asked', subjectId, occurredAt, entityId: id })
  return { id, version: 1 }
}

type Saying = { step: 'asked' | 'refused' | 'ended'; words: string | undefined }

async function say(act: Act, of: { id: string; caseId: string }, { step, words }: Saying) {
  if (words === undefined) return
  const { tx, vault, actor, now } = act
  const id = randomUUID()
  const { programmeId, membershipId } = actor
  const sealed = await vault.seal(words, placeOf(id, of.caseId))
  const keys = { programmeId, id, caseId: of.caseId, referralId: of.id }
  await insertText(tx, { ...keys, step, membershipId, writtenAt: now, sealed })
}

/** The service put her on its list. @throws notFound, stale, invalid, conflict */
export const noteWaiting = (act: Act, params: ReferralParams, { on }: OnBody) =>
  move(act, params, { on, to: { state: 'waiting', waitingOn: on } })

/** It has begun. @throws notFound, stale, invalid, conflict */
export const startReferral = (act: Act, params: ReferralParams, { on }: OnBody) =>
  move(act, params, { on, to: { state: 'started', startedOn: on } })

/** It is over. @throws notFound, stale, invalid, conflict */
export const endReferral = (act: Act, params: ReferralParams, { on, ending, words }: EndBody) =>
  move(act, params, { on, to: { state: 'ended', endedOn: on, ending }, words })

/** The service does not take her, or she does not want it. @throws notFound, stale, invalid, conflict */
export const refuseReferral = (act: Act, params: ReferralParams, body: RefuseBody) => {
  const { on, refusal, words } = body
  return move(act, params, { on, to: { state: 'refused', refusedOn: on, refusal }, words })
}

type Moving = { on: string; to: Change; words?: string | undefined }

async function move(act: Act, params: ReferralParams, { on, to, words }: Moving) {
  const row = await takeUp(act, params)
  demand(mayMove(row.state, to.state, { writes: true }))
  const faults = faultsOfStep(on, row, act.today)
  if (faults.length > 0) throw invalid(faults)
  const version = await moveReferral(act.tx, row, to)
  if (version === undefined) throw stale(row.version, row.version + 1)
  const { id, subjectId } = row
  if (to.state === 'refused' || to.state === 'ended') await say(act, row, { step: to.state, words })
  const { startedOn = null, refusedOn = null } = to
  const days = { ...row, startedOn: row.startedOn ?? startedOn, refusedOn }
  await recordFact(act, {
    kind: `referral-${to.state}`,
    subjectId,
    occurredAt: momentOn(act, on),
    entityId: id,
    attributes: { waitedDays: waitedDays(days, act.today) },
  })
  return { id, version }
}

async function takeUp(act: Act, { caseId, referralId }: ReferralParams): Promise<ReferralRow> {
  await reachCase(act, 'referrals:write', { caseId, entityId: referralId })
  const row = await findReferral(act.tx, referralId)
  if (row?.caseId !== caseId) throw notFound()
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  return row
}
