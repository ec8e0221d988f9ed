import { absenceId } from './absences.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { Woman } from './shape.ts'
import type { Span, Trajectory } from './trajectory.ts'

type Assignment = Woman['assigned'][number]

/** Writes who answers for her, one after the other, and who else is with her. */
export function addResponsibility(scene: Scene, trajectory: Trajectory): void {
  for (const span of trajectory.spans) addSpan(scene, trajectory, span)
  addAssignments(scene, trajectory)
}

function addSpan(scene: Scene, { woman, caseId, subjectId }: Trajectory, span: Span): void {
  const { member, from, until, manner, introducedAt } = span
  const id = scene.id(`responsibility/${woman.number}/${from.toISOString()}`)
  scene.rows.add('responsibilities', {
    programmeId: scene.programmeId,
    id,
    caseId,
    membershipId: member.id,
    during: `[${from.toISOString()},${until?.toISOString() ?? ''})`,
    manner,
    introducedAt,
  })
  const attributes = { membershipId: member.id }
  const fact = { subjectId, membershipId: member.id }
  addFact(scene, {
    ...fact,
    kind: 'responsibility-began',
    occurredAt: from,
    attributes: { ...attributes, manner, ...(manner === 'handover' && { warm: true }) },
  })
  if (until)
    addFact(scene, { ...fact, kind: 'responsibility-ended', occurredAt: until, attributes })
}

function addAssignments(scene: Scene, trajectory: Trajectory): void {
  for (const assignment of trajectory.woman.assigned) {
    if (scene.happened(at(assignment.from, '09:30'))) addAssignment(scene, trajectory, assignment)
  }
}

function addAssignment(scene: Scene, trajectory: Trajectory, assignment: Assignment): void {
  const { caseId, subjectId, woman } = trajectory
  const { who, kind, from, until } = assignment
  const membershipId = scene.member(who).id
  const id = scene.id(`assignment/${woman.number}/${who}/${from}`)
  scene.rows.add('caseAssignments', {
    programmeId: scene.programmeId,
    id,
    caseId,
    membershipId,
    kind,
    fromOn: from,
    untilOn: untilKnown(scene, assignment),
    endedAt: null,
    absenceId: assignment.for === undefined ? null : absenceId(scene, assignment.for, from),
  })
  const record = (fact: string, occurredAt: Date) =>
    addFact(scene, {
      kind: fact,
      subjectId,
      occurredAt,
      membershipId: trajectory.responsibleAt(occurredAt).id,
      entityId: id,
      attributes: { kind, membershipId },
    })
  record('assigned', at(from, '09:30'))
  if (until !== undefined) record('unassigned', at(until, '15:00'))
}

/** A stand-in knows beforehand until when; what else ended is known once it has. */
function untilKnown({ today }: Scene, { kind, until }: Assignment): string | null {
  if (until === undefined) return null
  return kind === 'stand-in' || until < today ? until : null
}
