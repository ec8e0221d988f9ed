import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { HandoversData } from './shape.handovers.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes what the former case manager wrote down late: waiting, or returned since. */
export function addLateWrites(scene: Scene, trajectory: Trajectory, data: HandoversData): void {
  for (const late of data.lateWrites)
    if (late.number === trajectory.woman.number) addLateWrite(scene, trajectory, late)
}

type Late = HandoversData['lateWrites'][number]

function addLateWrite(scene: Scene, { caseId, subjectId }: Trajectory, late: Late): void {
  const recordedAt = at(late.recordedOn, '17:05')
  if (!scene.happened(recordedAt)) return
  const returnedAt = at(late.returnedOn, '09:20')
  const returned = scene.happened(returnedAt)
  const id = scene.id(`late-write/${late.number}/${late.on}`)
  const membershipId = scene.member(late.by).id
  const deciderId = scene.member(late.to).id
  scene.rows.add('lateWrites', {
    programmeId: scene.programmeId,
    id,
    caseId,
    membershipId,
    occurredAt: at(late.on, late.time),
    kind: late.kind,
    outcome: late.outcome,
    directMinutes: late.directMinutes,
    travelMinutes: late.travelMinutes,
    indirectMinutes: 0,
    thirdPartyMinutes: 0,
    sealed: scene.seal(late.note, { caseId, table: 'late_writes', column: 'sealed', rowId: id }),
    recordedAt,
    state: returned ? 'returned' : 'waiting',
    decidedAt: returned ? returnedAt : null,
    decidedByMembershipId: returned ? deciderId : null,
    returnReason: returned ? 'double' : null,
    version: returned ? 2 : 1,
  })
  const about = { subjectId, entityId: id }
  addFact(scene, { ...about, kind: 'late-write-recorded', occurredAt: recordedAt, membershipId })
  addFact(scene, {
    ...about,
    kind: 'late-write-returned',
    occurredAt: returnedAt,
    membershipId: deciderId,
    attributes: { reason: 'double' },
  })
}
