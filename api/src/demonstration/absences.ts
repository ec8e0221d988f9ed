import { at } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { HandoversData } from './shape.handovers.ts'

/** Writes who is or was away, once it had been planned. Who stands in stands with each woman. */
export function addAbsences(scene: Scene, { absences }: HandoversData): void {
  for (const { who, by, plannedOn, from, until } of absences) {
    const plannedAt = at(plannedOn, '10:15')
    if (!scene.happened(plannedAt)) continue
    const { id: membershipId, organisationId } = scene.member(who)
    scene.rows.add('absences', {
      programmeId: scene.programmeId,
      id: absenceId(scene, who, from),
      membershipId,
      organisationId,
      fromOn: from,
      untilOn: until,
      plannedByMembershipId: scene.member(by).id,
      plannedAt,
    })
  }
}

export const absenceId = (scene: Scene, who: string, from: string) =>
  scene.id(`absence/${who}/${from}`)
