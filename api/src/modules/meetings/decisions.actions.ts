import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { faultsOfNaming, reachCase } from '../privacy/index.ts'
import { findAgendaCase } from './agenda.queries.ts'
import type { DecisionRow } from './decisions.queries.ts'
import {
  findDecision,
  insertDecision,
  listOpenDecisions,
  settleDecisionRow,
} from './decisions.queries.ts'
import type { Decision, DecisionBody, SettleBody } from './decisions.schema.ts'
import { findMeeting, listInvited } from './meetings.queries.ts'
import { faultsOfDayAhead, mayDecide, maySettle } from './meetings.rules.ts'
import { rightsOf, takesPartIn } from './rights.actions.ts'

/** What is open, of everything the actor may read, by its day. */
export async function getDecisions(act: Act): Promise<{ items: Decision[] }> {
  const rows = await listOpenDecisions(act.tx)
  return { items: describeDecisions(act, rows) }
}

/** What the viewer took upon herself, and has come due. */
export async function listOwnDue(act: Act): Promise<Decision[]> {
  const { membershipId } = act.actor
  const rows = (await listOpenDecisions(act.tx)).filter(
    ({ ownerMembershipId, dueOn }) => ownerMembershipId === membershipId && dueOn <= act.today,
  )
  return describeDecisions(act, rows)
}

/** Decisions as the viewer reads them; the women they are about are named for the audit. */
export function describeDecisions(act: Act, rows: readonly DecisionRow[]): Decision[] {
  act.concerns(
    ...rows.flatMap(({ subjectId, id }) => (subjectId ? [{ subjectId, entityId: id }] : [])),
  )
  return rows.map((row) => describe(act, row))
}

function describe(act: Act, row: DecisionRow): Decision {
  const { caseId, number, alias, ownerMembershipId, owner, subjectId: _, ...of } = row
  const known = caseId !== null && number !== null && alias !== null
  return {
    ...of,
    ofCase: caseId !== null,
    case: known ? { id: caseId, number, alias } : null,
    owner: { membershipId: ownerMembershipId, name: owner },
    mine: ownerMembershipId === act.actor.membershipId,
    late: row.state === 'open' && row.dueOn < act.today,
    settle: settleable(act, row),
  }
}

function settleable(act: Act, { state, ownerMembershipId }: DecisionRow) {
  const { role, membershipId } = act.actor
  const owns =
    ownerMembershipId === membershipId && relationsOf(role, 'meetings', 'write').length > 0
  return maySettle(state, { owns, organises: rightsOf(act).organises })
}

/** @throws notFound */
export async function rereadDecision(act: Act, id: string): Promise<Decision> {
  const row = await findDecision(act.tx, id)
  const [found] = describeDecisions(act, row ? [row] : [])
  if (!found) throw notFound()
  return found
}

/** Something is decided: what, by whom it is done and by when; about a case where one is chosen. It comes
 *  back on the next agenda until it is done. @throws notFound, invalid, conflict('meeting-not-held') */
export async function decide(act: Act, meetingId: string, body: DecisionBody) {
  const { tx, actor, now, today } = act
  const { decision, ownerMembershipId, dueOn } = body
  const faults = [
    ...faultsOfDayAhead('/dueOn', dueOn, today),
    ...(await faultsOfNaming(act, { decision })),
  ]
  if (faults.length > 0) throw invalid(faults)
  const meeting = await findMeeting(tx, meetingId)
  if (!meeting || !takesPartIn(act, meeting)) throw notFound()
  demand(mayDecide(meeting, { takesPart: true }))
  await demandOwner(act, meetingId, ownerMembershipId)
  const id = randomUUID()
  const about = await findAbout(act, meetingId, { id, agendaCaseId: body.agendaCaseId })
  const { programmeId, membershipId } = actor
  const by = { decidedByMembershipId: membershipId, decidedAt: now }
  const { subjectId, ...of } = about
  const row = { programmeId, id, meetingId, ...of, decision, ownerMembershipId, dueOn, ...by }
  await insertDecision(tx, row)
  await recordFact(act, {
    kind: 'decision-made',
    ...(subjectId && { subjectId }),
    occurredAt: now,
    entityId: id,
    attributes: { kind: meeting.kind },
  })
  const membershipIds = [ownerMembershipId].filter((one) => one !== membershipId)
  await tell(act, { membershipIds, kind: 'decision-assigned', entityId: id })
  return { id, version: 1 }
}

// Who takes it on was invited, and can say that it is done.
async function demandOwner(act: Act, meetingId: string, ownerId: string): Promise<void> {
  const owner = (await listInvited(act.tx, [meetingId])).find((one) => one.membershipId === ownerId)
  if (!owner) throw notFound()
  if (relationsOf(owner.role, 'meetings', 'write').length === 0)
    throw invalidAt('/ownerMembershipId', 'cannot-own', 'cannot say that it is done')
}

type Of = { id: string; agendaCaseId: string | undefined }

async function findAbout(act: Act, meetingId: string, { id, agendaCaseId }: Of) {
  if (agendaCaseId === undefined) return { meetingCaseId: null, caseId: null, subjectId: undefined }
  const row = await findAgendaCase(act.tx, agendaCaseId)
  if (row?.meetingId !== meetingId) throw notFound()
  const place = { caseId: row.caseId, entityId: id }
  const { subjectId } = await reachCase(act, 'meeting-cases:write', place)
  return { meetingCaseId: row.id, caseId: row.caseId, subjectId }
}

/** It is done, or not needed any more; by whose it is or who organises.
 *  @throws notFound, stale, conflict('decision-settled' | 'decision-of-another') */
export async function settleDecision(act: Act, id: string, { state }: SettleBody) {
  const row = await findDecision(act.tx, id)
  if (!row) throw notFound()
  act.concerns({ entityId: id, ...(row.subjectId && { subjectId: row.subjectId }) })
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  demand(settleable(act, row))
  const by = { settledByMembershipId: act.actor.membershipId, settledAt: act.now }
  const version = await settleDecisionRow(act.tx, row, { state, ...by })
  if (version === undefined) throw stale(given, given + 1)
  await recordFact(act, {
    kind: 'decision-settled',
    ...(row.subjectId && { subjectId: row.subjectId }),
    occurredAt: act.now,
    entityId: id,
    attributes: { state, late: row.dueOn < act.today },
  })
  return { id, version }
}
