import { at } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { HandoversData } from './shape.handovers.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes each round that has begun, with what was planned for each of its cases. */
export function addRounds(
  scene: Scene,
  trajectories: readonly Trajectory[],
  { rounds }: HandoversData,
): void {
  for (const round of rounds) {
    const openedAt = at(round.from, '09:30')
    if (!scene.happened(openedAt)) continue
    const closedAt = at(round.closedOn, '09:30')
    const id = scene.id(`round/${round.key}`)
    scene.rows.add('handoverRounds', {
      programmeId: scene.programmeId,
      id,
      name: round.name,
      fromOn: round.from,
      completeBy: round.completeBy,
      openedByMembershipId: scene.member(round.by).id,
      openedAt,
      closedAt: scene.happened(closedAt) ? closedAt : null,
    })
    for (const trajectory of trajectories.filter(({ woman }) =>
      round.numbers.includes(woman.number),
    ))
      addCase(scene, trajectory, { ...round, id })
  }
}

type Round = { id: string; from: string; completeBy: string }

function addCase(scene: Scene, { woman, caseId }: Trajectory, { id, from, completeBy }: Round) {
  const planned = woman.handovers.find(({ on }) => on >= from && on <= completeBy)
  scene.rows.add('handoverRoundCases', {
    programmeId: scene.programmeId,
    id: scene.id(`round-case/${id}/${woman.number}`),
    roundId: id,
    caseId,
    plannedToMembershipId: planned ? scene.member(planned.to).id : null,
    plannedOn: planned?.on ?? null,
  })
}
