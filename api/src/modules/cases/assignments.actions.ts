import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import {
  endAssignment,
  findAssignment,
  insertAssignment,
  listAssigned,
} from './assignments.queries.ts'
import { mayAssign, mayUnassign } from './assignments.rules.ts'
import type { AssignmentBody, AssignmentParams } from './assignments.schema.ts'
import { findMember } from './members.queries.ts'
import { demandWelcome, holdCase } from './responsibility.actions.ts'

/** Puts a second case manager or a peer expert on a case, from today.
 *  @throws notFound, conflict with why she cannot be assigned */
export async function assign(act: Act, caseId: string, { membershipId, kind }: AssignmentBody) {
  const { tx, actor, now, today } = act
  const id = randomUUID()
  const place = { caseId, entityId: id }
  const { subjectId, current } = await holdCase(act, 'responsibility:write', place)
  const present = (await listAssigned(tx, caseId)).filter((other) => other.kind === kind)
  demand(
    mayAssign(await findMember(tx, membershipId), kind, {
      today,
      responsible: current?.membershipId,
      present: present.map((other) => other.membershipId),
    }),
  )
  await demandWelcome(act, caseId, membershipId)
  const { programmeId } = actor
  await insertAssignment(tx, { programmeId, id, caseId, membershipId, kind, fromOn: today })
  await recordFact(act, {
    kind: 'assigned',
    subjectId,
    occurredAt: now,
    entityId: id,
    attributes: { kind, membershipId },
  })
  return { id, version: 1 }
}

/** Ends a part in a case at once; the row stays.
 *  @throws notFound, conflict('assignment-ends-with-its-cause') */
export async function unassign(act: Act, { caseId, assignmentId }: AssignmentParams) {
  const { tx, now, today } = act
  const place = { caseId, entityId: assignmentId }
  const { subjectId } = await holdCase(act, 'responsibility:write', place)
  const assignment = await getAssignment(act, assignmentId)
  if (assignment.caseId !== caseId) throw notFound()
  demand(mayUnassign(assignment.kind))
  // Before it ends: whoever ends her own part may not write about the case afterwards.
  await recordFact(act, {
    kind: 'unassigned',
    subjectId,
    occurredAt: now,
    entityId: assignmentId,
    attributes: { kind: assignment.kind, membershipId: assignment.membershipId },
  })
  if (!(await endAssignment(tx, assignmentId, { at: now, today }))) throw notFound()
  return { id: assignmentId, version: 1 }
}

/** @throws notFound */
export async function getAssignment({ tx }: Act, assignmentId: string) {
  const assignment = await findAssignment(tx, assignmentId)
  if (!assignment) throw notFound()
  return assignment
}
