import { addAssessments } from './assessments.ts'
import { addGoals } from './goals.ts'
import type { Scene } from './scene.ts'
import type { PlanTexts } from './shape.plans.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes how she was doing, what was to change, and who did what. */
export function addPlan(scene: Scene, trajectory: Trajectory, texts: PlanTexts): void {
  const assessments = addAssessments(scene, trajectory, texts)
  addGoals(scene, trajectory, { assessments, texts })
}
