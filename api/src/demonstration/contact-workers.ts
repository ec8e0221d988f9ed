import type { Meeting } from './contact-days.ts'
import type { Draw } from './random.ts'
import type { Member, Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

type Occasion = { meeting: Meeting; occurredAt: Date; draw: Draw }
/** `team`: of her own team, and so may write a note. */
type Present = { member: Member; team: boolean }

/** Who it was: the peer expert, a stand-in, the second case manager or the one who answers for
 *  her; now and then a colleague who met her on the street. */
export function workerOn(scene: Scene, trajectory: Trajectory, occasion: Occasion): Present {
  const { meeting, occurredAt, draw } = occasion
  const responsible = trajectory.responsibleAt(occurredAt)
  const own = (kind: string) => assignedTo(scene, trajectory, { kind, day: meeting.day })
  if (meeting.worker === 'peer_expert') return { member: own('peer') ?? responsible, team: true }
  const lot = draw.weighed({ colleague: 5, second: 25, first: 70 })
  const colleague = draw.pick(scene.membersOn(meeting.day, 'case_manager'))
  if (meeting.turn) return { member: responsible, team: true }
  if (lot === 'colleague' && sharedOn(trajectory, meeting.day))
    return { member: colleague, team: colleague.id === responsible.id }
  const second = lot === 'second' ? own('second') : undefined
  return { member: own('stand-in') ?? second ?? responsible, team: true }
}

type Assigned = { kind: string; day: string }

function assignedTo(scene: Scene, { woman }: Trajectory, { kind, day }: Assigned) {
  const found = woman.assigned.find(
    (assignment) =>
      assignment.kind === kind && assignment.from <= day && day <= (assignment.until ?? day),
  )
  return found && scene.member(found.who)
}

/** A colleague may act only under a sharing basis of hers. */
function sharedOn({ woman }: Trajectory, day: string): boolean {
  return woman.consents.some(
    ({ purpose, from, withdrawnOn }) =>
      purpose === 'team-sharing' && from <= day && (withdrawnOn === undefined || day < withdrawnOn),
  )
}
