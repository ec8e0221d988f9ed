import { addDays, dayOf } from '../platform/clock/index.ts'
import type { Contact } from './contacts.ts'
import { addFact } from './facts.ts'
import type { Course } from './handover-course.ts'
import { courseOf } from './handover-course.ts'
import { addSheet } from './handover-sheets.ts'
import type { Scene } from './scene.ts'
import type { Identity } from './shape.around.ts'
import type { HandoversData } from './shape.handovers.ts'
import type { Trajectory } from './trajectory.ts'

type Given = {
  contacts: readonly Contact[]
  safeContact: Identity['safeContact']
  words: HandoversData['words']
}

/** Writes how her case was handed over, as far as that has come. */
export function addHandovers(scene: Scene, trajectory: Trajectory, given: Given): void {
  for (const handover of trajectory.woman.handovers) {
    const course = courseOf(scene, trajectory, handover)
    if (!scene.happened(course.proposedAt)) continue
    addHandover(scene, trajectory, course)
    addIntroduction(scene, trajectory, { course, contacts: given.contacts })
    if (scene.happened(course.sheetAt)) addSheet(scene, trajectory, { course, ...given })
    addPart(scene, trajectory, course)
    addSteps(scene, trajectory, course)
  }
}

function addHandover(scene: Scene, { caseId }: Trajectory, course: Course): void {
  const { from, to, proposedAt } = course
  const done = (moment: Date) => (scene.happened(moment) ? moment : null)
  const completedAt = done(course.completedAt)
  const confirmed = completedAt !== null
  scene.rows.add('handovers', {
    programmeId: scene.programmeId,
    id: course.id,
    caseId,
    fromMembershipId: from.id,
    toMembershipId: to.id,
    toOrganisationId: to.organisationId,
    state: stateOf(scene, course),
    proposedByMembershipId: from.id,
    proposedAt,
    answerBy: earliest(addDays(dayOf(proposedAt), 14), course.completeBy),
    completeBy: course.completeBy,
    acceptedAt: done(course.acceptedAt),
    sheetWrittenAt: done(course.sheetAt),
    sheetConfirmedAt: confirmed ? completedAt : null,
    meeting: scene.happened(course.introducedAt) ? 'both-present' : null,
    introducedAt: done(course.introducedAt),
    endedAt: completedAt,
    endedByMembershipId: completedAt ? to.id : null,
    settledAt: completedAt,
  })
}

const earliest = (one: string, other: string) => (one < other ? one : other)

function stateOf(scene: Scene, course: Course): string {
  if (scene.happened(course.completedAt)) return 'completed'
  if (scene.happened(course.introducedAt)) return 'introduced'
  return scene.happened(course.acceptedAt) ? 'accepted' : 'proposed'
}

type Met = { course: Course; contacts: readonly Contact[] }

function addIntroduction(scene: Scene, { caseId }: Trajectory, { course, contacts }: Met): void {
  const contact = contacts.find(
    ({ turn, occurredAt }) =>
      turn === 'introduction' && occurredAt.getTime() === course.introducedAt.getTime(),
  )
  if (!contact) return
  scene.rows.add('handoverIntroductions', {
    programmeId: scene.programmeId,
    id: scene.id(`introduction/${course.id}`),
    handoverId: course.id,
    caseId,
    contactId: contact.id,
    membershipId: course.from.id,
    recordedAt: contact.recordedAt,
  })
}

/** From the acceptance to the end she who receives has a part in the case. */
function addPart(scene: Scene, { caseId }: Trajectory, course: Course): void {
  if (!scene.happened(course.acceptedAt)) return
  const completed = scene.happened(course.completedAt)
  scene.rows.add('caseAssignments', {
    programmeId: scene.programmeId,
    id: scene.id(`receiving/${course.id}`),
    caseId,
    membershipId: course.to.id,
    kind: 'receiving',
    fromOn: dayOf(course.acceptedAt),
    untilOn: completed ? dayOf(course.completedAt) : null,
    endedAt: completed ? course.completedAt : null,
    absenceId: null,
  })
}

function addSteps(scene: Scene, { subjectId }: Trajectory, course: Course): void {
  const { id: entityId, from, to } = course
  const about = { subjectId, entityId }
  const step = (kind: string, occurredAt: Date, more: Said) =>
    addFact(scene, { ...about, kind, occurredAt, ...more })
  const attributes = { membershipId: to.id }
  step('handover-proposed', course.proposedAt, { membershipId: from.id, attributes })
  step('handover-accepted', course.acceptedAt, { membershipId: to.id })
  const meeting = 'both-present'
  step('handover-introduced', course.introducedAt, {
    membershipId: from.id,
    attributes: { meeting },
  })
  step('handover-completed', course.completedAt, {
    membershipId: to.id,
    attributes: { warm: true, meeting },
  })
}
type Said = { membershipId: string; attributes?: Record<string, string | boolean> }
