import { addBridges } from './bridges.ts'
import { linkedTo } from './linked.ts'
import { addPeerNotes } from './peer-notes.ts'
import type { Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes the notes of the peer expert who was linked to her, and the bridges they built. */
export function addPeerSupport(scene: Scene, trajectory: Trajectory): void {
  const linked = linkedTo(scene, trajectory)
  if (linked === undefined) return
  addPeerNotes(scene, trajectory, linked)
  addBridges(scene, trajectory, linked)
}
