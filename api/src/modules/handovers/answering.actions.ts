import type { Static } from 'typebox'
import type { Act } from '../../platform/actor/index.ts'
import { demand } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { demandMayAnswer, demandWelcome } from '../cases/index.ts'
import type { Reached } from './describing.actions.ts'
import { holdHandover, onBehalf } from './handovers.actions.ts'
import { mayAccept, mayConfirmRoom, mayDecline, maySettle, mayWithdraw } from './handovers.rules.ts'
import type { DeclineBody, HandoverParams } from './handovers.schema.ts'
import { listWatchers, stepOn } from './steps.queries.ts'

/** Who was asked takes it on: from now on she works on the case too.
 *  @throws notFound, conflict('handover-…' | 'responsible-must-be-…' | 'worker-refused-by-her') */
export async function acceptHandover(act: Act, params: HandoverParams) {
  const held = await holdHandover(act, params)
  demand(mayAccept(held.standing))
  await demandMayAnswer(act, act.actor.membershipId)
  await demandWelcome(act, params.caseId, act.actor.membershipId)
  const version = await stepOn(act.tx, held.row.id, { state: 'accepted', acceptedAt: act.now })
  await record(act, held, { kind: 'handover-accepted' })
  await tell(act, {
    membershipIds: [held.row.fromMembershipId],
    kind: 'handover-accepted',
    entityId: held.row.id,
  })
  return { id: held.row.id, version }
}

/** Who was asked does not. The old one stays, and a coordinator is asked to look.
 *  @throws notFound, conflict('handover-…') */
export async function declineHandover(
  act: Act,
  params: HandoverParams,
  { reason }: Static<typeof DeclineBody>,
) {
  const held = await holdHandover(act, params)
  demand(mayDecline(held.standing))
  await record(act, held, { kind: 'handover-declined', attributes: { reason } })
  return endWith(act, held, { state: 'declined', declineReason: reason })
}

/** Taken back. When it is given back by who had accepted it, a coordinator is asked to look.
 *  @throws notFound, conflict('handover-…') */
export async function withdrawHandover(act: Act, params: HandoverParams) {
  const held = await holdHandover(act, params)
  demand(mayWithdraw(held.standing))
  const givenBack = held.standing.part === 'receiver'
  await record(act, held, { kind: 'handover-withdrawn', attributes: onBehalf(held) })
  return endWith(act, held, { state: 'withdrawn', ...(!givenBack && { settledAt: act.now }) })
}

/** Who leads the receiving organisation says that there is room; whose case it is she does not learn.
 *  @throws notFound, conflict('handover-…') */
export async function confirmRoom(act: Act, params: HandoverParams) {
  const held = await holdHandover(act, params)
  demand(mayConfirmRoom(held.standing))
  const { id, toMembershipId } = held.row
  const version = await stepOn(act.tx, id, {
    roomConfirmedAt: act.now,
    roomConfirmedByMembershipId: act.actor.membershipId,
  })
  const kind = 'handover-room-confirmed'
  await tell(act, { membershipIds: [toMembershipId], kind, entityId: id })
  return { id, version }
}

/** After one that fell through: the present case manager stays, and nobody needs to look any more.
 *  @throws notFound, conflict('handover-…') */
export async function settleHandover(act: Act, params: HandoverParams) {
  const held = await holdHandover(act, params)
  demand(maySettle(held.standing))
  const version = await stepOn(act.tx, held.row.id, { settledAt: act.now })
  return { id: held.row.id, version }
}

type Ending = { state: string; declineReason?: string; settledAt?: Date }

async function endWith(act: Act, { row }: Reached, ending: Ending) {
  const { tx, now, actor, today } = act
  const version = await stepOn(tx, row.id, {
    ...ending,
    endedAt: now,
    endedByMembershipId: actor.membershipId,
  })
  const parties = [row.fromMembershipId, row.toMembershipId]
  const watchers = ending.settledAt ? [] : await listWatchers(tx, today)
  await tell(act, {
    membershipIds: [...parties, ...watchers].filter((id) => id !== actor.membershipId),
    kind: `handover-${ending.state}`,
    entityId: row.id,
  })
  return { id: row.id, version }
}

type Said = { kind: string; attributes?: { reason: string } | { onBehalfOf?: string } }

async function record(act: Act, { row }: Reached, { kind, attributes }: Said): Promise<void> {
  const { id, subjectId } = row
  const about = { subjectId, occurredAt: act.now, entityId: id }
  await recordFact(act, { kind, ...about, ...(attributes && { attributes }) })
}
