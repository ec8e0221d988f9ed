import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Linked } from './linked.ts'
import type { Draw } from './random.ts'
import type { Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** What a peer expert writes beside her contacts; invented, and about nobody. */
const texts = [
  'Ze vertelde over vroeger. Ik heb alleen geluisterd.',
  'Samen koffie gedronken. Ze lachte weer eens.',
  'Ze vertrouwt de balie niet. Vraagt of ik de eerste keer naast haar zit.',
  'Herken veel van mezelf. Dit bespreek ik in mijn supervisie.',
  'Ze wil het eerst zelf proberen. Volgende week vraag ik hoe het ging.',
]

/** Writes two notes of the peer expert about her, sealed; now and then one is shared. */
export function addPeerNotes(scene: Scene, trajectory: Trajectory, linked: Linked): void {
  for (const turn of [0, 1]) addPeerNote(scene, trajectory, { ...linked, turn })
}

type Turn = Linked & { turn: number }

function addPeerNote(scene: Scene, { caseId, subjectId, woman }: Trajectory, given: Turn) {
  const { member, draw, dayAfter, turn } = given
  const day = dayAfter(turn === 0 ? 30 : 200)
  if (day === undefined) return
  const writtenAt = at(day, '19:40')
  if (!scene.happened(writtenAt)) return
  const id = scene.id(`peer-note/${woman.number}/${turn}`)
  const place = { caseId, table: 'peer_notes', column: 'sealed', rowId: id }
  const sharedAt = shared(scene, draw, day)
  scene.rows.add('peerNotes', {
    programmeId: scene.programmeId,
    id,
    caseId,
    membershipId: member.id,
    writtenAt,
    sharedAt,
    sealed: scene.seal(draw.pick(texts), place),
  })
  if (sharedAt === null) return
  const fact = { subjectId, membershipId: member.id, entityId: id, occurredAt: sharedAt }
  addFact(scene, { kind: 'note-shared', ...fact })
}

function shared(scene: Scene, draw: Draw, day: string): Date | null {
  const sharedAt = at(day, '20:05')
  return draw.chance(0.3) && scene.happened(sharedAt) ? sharedAt : null
}
