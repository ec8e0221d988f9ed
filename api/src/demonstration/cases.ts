import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes the case and its course: phases, stability, and whether it needs continuation. */
export function addCase(scene: Scene, trajectory: Trajectory): void {
  const { woman, caseId, subjectId, openedAt, closedAt, spans } = trajectory
  const phases = phasesOf(scene, trajectory)
  const stability = stabilityOf(scene, trajectory)
  const decisions = decisionsOf(scene, trajectory)
  const decided = decisions.at(-1)
  scene.rows.add('cases', {
    programmeId: scene.programmeId,
    id: caseId,
    subjectId,
    number: woman.number,
    alias: woman.alias,
    openedByMembershipId: spans[0].member.id,
    recordedAt: openedAt,
  })
  const last = phases.at(-1)
  scene.rows.add('caseCourses', {
    programmeId: scene.programmeId,
    caseId,
    phase: last?.phase ?? 'intake',
    phaseSince: last?.changedAt ?? openedAt,
    stability: stability.at(-1)?.stability ?? 'unknown',
    continuationNeeded: decided?.needed ?? null,
    version: phases.length + stability.length + decisions.length,
  })
  scene.rows.add('caseOpenings', {
    programmeId: scene.programmeId,
    caseId,
    during: `[${openedAt.toISOString()},${closedAt?.toISOString() ?? ''})`,
  })
}

function phasesOf(scene: Scene, trajectory: Trajectory) {
  const { woman, caseId, openedAt, closedAt } = trajectory
  const phases = [
    { phase: 'intake', changedAt: openedAt },
    ...woman.phases.map(({ phase, on }) => ({
      phase: phase as string,
      changedAt: at(on, '16:00'),
    })),
    ...(closedAt ? [{ phase: 'closed', changedAt: closedAt }] : []),
  ].filter(({ changedAt }) => scene.happened(changedAt))
  for (const { phase, changedAt } of phases) {
    scene.rows.add('phaseChanges', {
      programmeId: scene.programmeId,
      id: scene.id(`phase/${woman.number}/${phase}/${changedAt.toISOString()}`),
      caseId,
      phase,
      changedAt,
      membershipId: trajectory.responsibleAt(changedAt).id,
      recordedAt: changedAt,
    })
    if (phase === 'closed') continue
    const kind = phase === 'intake' ? 'case-opened' : 'phase-changed'
    addCaseFact(scene, trajectory, { kind, occurredAt: changedAt, attributes: { phase } })
  }
  return phases
}

function stabilityOf(scene: Scene, trajectory: Trajectory) {
  return trajectory.woman.stability
    .map(({ stability, on }) => ({ stability, occurredAt: at(on, '16:10') }))
    .filter(({ occurredAt }) => scene.happened(occurredAt))
    .map(({ stability, occurredAt }) => {
      const attributes = { stability }
      addCaseFact(scene, trajectory, { kind: 'stability-changed', occurredAt, attributes })
      return { stability }
    })
}

function decisionsOf(scene: Scene, trajectory: Trajectory) {
  return trajectory.woman.decisions
    .map((decision) => ({ ...decision, occurredAt: at(decision.on, '13:00') }))
    .filter(({ occurredAt }) => scene.happened(occurredAt))
    .map(({ needed, reason, occurredAt }) => {
      const attributes = { needed }
      addCaseFact(scene, trajectory, { kind: 'continuation-decided', occurredAt, attributes })
      return { needed, reason }
    })
}

type CaseFact = Pick<Parameters<typeof addFact>[1], 'kind' | 'occurredAt' | 'attributes'>

function addCaseFact(scene: Scene, trajectory: Trajectory, fact: CaseFact): void {
  addFact(scene, {
    ...fact,
    subjectId: trajectory.subjectId,
    membershipId: trajectory.responsibleAt(fact.occurredAt).id,
    entityId: trajectory.caseId,
  })
}
