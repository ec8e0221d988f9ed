import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes the course of a case: its phases, how firm her situation is, and whether she needs
 *  continuation; of each the latest is what counts now. */
export function addCourse(scene: Scene, trajectory: Trajectory): void {
  const phases = addPhases(scene, trajectory)
  const firmness = addFirmness(scene, trajectory)
  const decisions = addDecisions(scene, trajectory)
  const last = phases.at(-1)
  scene.rows.add('caseCourses', {
    programmeId: scene.programmeId,
    caseId: trajectory.caseId,
    phase: last?.phase ?? 'intake',
    phaseSince: last?.occurredAt ?? trajectory.openedAt,
    stability: firmness.at(-1)?.stability ?? 'unknown',
    continuationNeeded: decisions.at(-1)?.needed ?? null,
    version: phases.length + firmness.length + decisions.length,
  })
}

function addPhases(scene: Scene, trajectory: Trajectory) {
  const { woman, caseId, openedAt, closedAt } = trajectory
  const phases = [
    { phase: 'intake', occurredAt: openedAt },
    ...woman.phases.map(({ phase, on }) => ({ phase: `${phase}`, occurredAt: at(on, '16:00') })),
    ...(closedAt ? [{ phase: 'closed', occurredAt: closedAt }] : []),
  ].filter(({ occurredAt }) => scene.happened(occurredAt))
  for (const { phase, occurredAt } of phases) {
    const membershipId = trajectory.responsibleAt(occurredAt).id
    scene.rows.add('phaseChanges', {
      programmeId: scene.programmeId,
      id: scene.id(`phase/${woman.number}/${occurredAt.toISOString()}`),
      caseId,
      phase,
      changedAt: occurredAt,
      membershipId,
      recordedAt: occurredAt,
    })
    if (phase === 'closed') continue
    const kind = phase === 'intake' ? 'case-opened' : 'phase-changed'
    addStep(scene, trajectory, { kind, occurredAt, attributes: { phase } })
  }
  return phases
}

function addFirmness(scene: Scene, trajectory: Trajectory) {
  const steps = trajectory.woman.stability
    .map(({ stability, on }) => ({ stability, occurredAt: at(on, '16:10') }))
    .filter(({ occurredAt }) => scene.happened(occurredAt))
  for (const { stability, occurredAt } of steps) {
    addDecision(scene, trajectory, { aspect: 'stability', value: stability, occurredAt })
    const attributes = { stability }
    addStep(scene, trajectory, { kind: 'stability-changed', occurredAt, attributes })
  }
  return steps
}

function addDecisions(scene: Scene, trajectory: Trajectory) {
  const steps = trajectory.woman.decisions
    .map((decision) => ({ ...decision, occurredAt: at(decision.on, '13:00') }))
    .filter(({ occurredAt }) => scene.happened(occurredAt))
  for (const { needed, reason, occurredAt } of steps) {
    const value = needed ? 'needed' : 'not-needed'
    addDecision(scene, trajectory, { aspect: 'continuation', value, occurredAt, reason })
    const attributes = { needed }
    addStep(scene, trajectory, { kind: 'continuation-decided', occurredAt, attributes })
  }
  return steps
}

type Decision = { aspect: string; value: string; occurredAt: Date; reason?: string }

function addDecision(scene: Scene, { woman, caseId, responsibleAt }: Trajectory, step: Decision) {
  const { aspect, value, occurredAt, reason } = step
  const id = scene.id(`decision/${woman.number}/${aspect}/${occurredAt.toISOString()}`)
  const place = { caseId, table: 'course_decisions', column: 'reason_sealed', rowId: id }
  scene.rows.add('courseDecisions', {
    programmeId: scene.programmeId,
    id,
    caseId,
    aspect,
    value,
    decidedAt: occurredAt,
    reasonSealed: reason === undefined ? null : scene.seal(reason, place),
    membershipId: responsibleAt(occurredAt).id,
    recordedAt: occurredAt,
  })
}

type StepFact = Pick<Parameters<typeof addFact>[1], 'kind' | 'occurredAt' | 'attributes'>

function addStep(scene: Scene, { subjectId, responsibleAt }: Trajectory, fact: StepFact): void {
  const membershipId = responsibleAt(fact.occurredAt).id
  addFact(scene, { ...fact, subjectId, membershipId })
}
