import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalidAt } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import {
  demandMayAnswer,
  demandWelcome,
  findMember,
  holdOpenCase,
  momentAfter,
  passResponsibility,
} from '../cases/index.ts'
import { reassignOpenActions } from '../plans/index.ts'
import type { Reached } from './describing.actions.ts'
import { holdHandover, onBehalf, reachHandover } from './handovers.actions.ts'
import { countIntroductions } from './handovers.queries.ts'
import { isWarm, mayComplete, mayMeetSo, mayReassignActions } from './handovers.rules.ts'
import type { HandoverParams, MeetingBody } from './handovers.schema.ts'
import { insertIntroductions, listSpoken, stepOn } from './steps.queries.ts'

/** Writes down how she met the new case manager: in contacts with both present, with the peer expert as
 *  bridge, or not, because she would not. All but the first make the handover not warm.
 *  @throws notFound, invalid, conflict('handover-…') */
export async function recordMeeting(act: Act, params: HandoverParams, body: MeetingBody) {
  const held = await holdHandover(act, params)
  demand(mayMeetSo(held.standing, body.meeting))
  const { row, standing } = held
  const meeting = await meetingOf(act, held, body)
  const enough =
    body.meeting !== 'both-present' ||
    (await countIntroductions(act.tx, row.id)) >= standing.introductionsNeeded
  const { bridgeMembershipId, at } = meeting
  const version = await stepOn(act.tx, row.id, {
    meeting: body.meeting,
    bridgeMembershipId,
    ...(enough && { state: 'introduced', introducedAt: at }),
  })
  const about = { subjectId: row.subjectId, occurredAt: at, entityId: row.id }
  if (enough)
    await recordFact(act, {
      ...about,
      kind: 'handover-introduced',
      attributes: { meeting: body.meeting, ...onBehalf(held) },
    })
  const other = [row.fromMembershipId, row.toMembershipId].filter(
    (id) => id !== act.actor.membershipId,
  )
  await tell(act, { membershipIds: other, kind: 'handover-introduced', entityId: row.id })
  return { id: row.id, version }
}

type Meeting = { at: Date; bridgeMembershipId: string | null }

async function meetingOf(act: Act, held: Reached, body: MeetingBody): Promise<Meeting> {
  if (body.meeting === 'both-present') return introduce(act, held, body.contactIds ?? [])
  const bridgeMembershipId =
    body.meeting === 'bridge' ? await bridgeOf(act, held.row.caseId, body) : null
  return { at: act.now, bridgeMembershipId }
}

async function introduce(act: Act, { row }: Reached, ids: string[]): Promise<Meeting> {
  const { tx, actor, now } = act
  if (ids.length === 0) throw invalidAt('/contactIds', 'required', 'the contacts in which they met')
  const found = await listSpoken(tx, {
    caseId: row.caseId,
    ids,
    parties: [row.fromMembershipId, row.toMembershipId],
    since: row.proposedAt,
  })
  const spoken = new Set(found.map((contact) => contact.id))
  const missing = ids.findIndex((id) => !spoken.has(id))
  if (missing >= 0)
    throw invalidAt(
      `/contactIds/${missing}`,
      'no-introduction',
      'a contact of one of the two in this case, spoken, since it was proposed',
    )
  const of = { programmeId: actor.programmeId, handoverId: row.id, caseId: row.caseId }
  const by = { membershipId: actor.membershipId, recordedAt: now }
  await insertIntroductions(
    tx,
    ids.map((contactId) => ({ ...of, ...by, contactId })),
  )
  for (const { id, occurredAt } of found)
    await recordFact(act, {
      kind: 'introduction-took-place',
      subjectId: row.subjectId,
      occurredAt,
      entityId: id,
    })
  const at = new Date(Math.max(...found.map(({ occurredAt }) => occurredAt.getTime())))
  return { at, bridgeMembershipId: null }
}

async function bridgeOf(act: Act, caseId: string, { bridgeMembershipId }: MeetingBody) {
  const { tx, today } = act
  const bridge = bridgeMembershipId && (await findMember(tx, bridgeMembershipId))
  const works =
    bridge && bridge.validFrom <= today && (bridge.validUntil ?? today) >= today
      ? bridge
      : undefined
  if (works?.role !== 'peer_expert')
    throw invalidAt('/bridgeMembershipId', 'no-peer-expert', 'a peer expert of this programme')
  await demandWelcome(act, caseId, works.membershipId)
  return works.membershipId
}

/** What the old one still had to do in this case becomes the new one's to do.
 *  @throws notFound, conflict('handover-…') */
export async function reassignActions(act: Act, params: HandoverParams) {
  const { row, standing } = await holdHandover(act, params)
  demand(mayReassignActions(standing))
  const { fromMembershipId, toMembershipId, caseId } = row
  await reassignOpenActions(act.tx, { caseId, fromMembershipId, toMembershipId })
  return { id: row.id, version: row.version }
}

/** The case passes: from now on the new one is responsible. Without introduction contacts it is not
 *  warm, and stays marked so until she has met her.
 *  @throws notFound, conflict('handover-…' | 'responsible-must-be-…' | 'case-closed') */
export async function completeHandover(act: Act, params: HandoverParams) {
  demand(mayComplete((await reachHandover(act, params)).standing))
  const place = { caseId: params.caseId, entityId: params.handoverId }
  // Who is responsible first, then the handover: everybody takes them in this order.
  const { current } = await holdOpenCase(act, 'handovers:write', place)
  const { row, standing } = await holdHandover(act, params)
  demand(mayComplete(standing))
  if (current.membershipId !== row.fromMembershipId) throw conflict('handover-passed-by')
  await demandMayAnswer(act, row.toMembershipId)
  await demandWelcome(act, row.caseId, row.toMembershipId)
  const at = momentAfter(act.now, current.since)
  const warm = isWarm(row.meeting)
  const { subjectId } = row
  await recordFact(act, {
    kind: 'handover-completed',
    subjectId,
    occurredAt: at,
    entityId: row.id,
    attributes: { warm, meeting: row.meeting, ...onBehalf({ row, standing }) },
  })
  await passResponsibility(act, {
    caseId: row.caseId,
    subjectId,
    entityId: row.id,
    current,
    toMembershipId: row.toMembershipId,
    manner: 'handover',
    at,
    introducedAt: warm ? row.introducedAt : null,
  })
  const version = await stepOn(act.tx, row.id, {
    state: 'completed',
    endedAt: at,
    endedByMembershipId: act.actor.membershipId,
    settledAt: at,
  })
  return { id: row.id, version }
}
