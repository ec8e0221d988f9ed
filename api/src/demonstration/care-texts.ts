import type { Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

type Of =
  | { safetyPlanId: string }
  | { incidentId: string }
  | { missingReportId: string }
  | { sleepingPlaceId: string }

const ofNothing = {
  safetyPlanId: null,
  incidentId: null,
  missingReportId: null,
  sleepingPlaceId: null,
  deathId: null,
}

type Telling = { of: Of; told: object }

/** Seals what is told for a row of its own. */
export function addSafetyText(scene: Scene, { caseId }: Trajectory, telling: Telling): void {
  const { of, told } = telling
  const id = scene.id(`safety-text/${Object.values(of)[0]}`)
  const place = { caseId, table: 'safety_texts', column: 'sealed', rowId: id }
  const sealed = scene.seal(JSON.stringify(told), place)
  scene.rows.add('safetyTexts', {
    programmeId: scene.programmeId,
    id,
    caseId,
    ...ofNothing,
    ...of,
    sealed,
  })
}

type Taking = {
  of: Exclude<Of, { safetyPlanId: string }>
  steps: readonly string[]
  /** When the last of them was taken; each of the others an hour before the next. */
  until: Date
}

const hour = 3_600_000

/** The steps that were taken, as far as that has happened. */
export function addSteps(scene: Scene, trajectory: Trajectory, { of, steps, until }: Taking): void {
  const { caseId } = trajectory
  steps.forEach((step, turn) => {
    const takenAt = new Date(until.getTime() - (steps.length - 1 - turn) * hour)
    if (!scene.happened(takenAt)) return
    scene.rows.add('safetySteps', {
      programmeId: scene.programmeId,
      id: scene.id(`safety-step/${Object.values(of)[0]}/${step}`),
      caseId,
      incidentId: null,
      missingReportId: null,
      sleepingPlaceId: null,
      whereaboutsId: null,
      deathId: null,
      ...of,
      step,
      outcome: turn % 4 === 3 ? 'not-needed' : 'done',
      takenAt,
      membershipId: trajectory.responsibleAt(takenAt).id,
    })
  })
}
