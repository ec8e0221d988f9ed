import { addDays, daysBetween } from '../platform/clock/index.ts'
import { at, yearsAfter } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { ServiceCourse } from './service-courses.ts'
import { serviceCourses } from './service-courses.ts'
import type { Trajectory } from './trajectory.ts'

const moment = (day: string) => at(day, '14:15')

/** Writes to which services she was referred, as far as that has come, each under a basis that names it. */
export function addServiceReferrals(scene: Scene, trajectory: Trajectory): void {
  for (const course of serviceCourses) {
    const open = trajectory.openedAt < at(addDays(course.askedOn, -7), '11:00')
    const hers = course.number === trajectory.woman.number && open
    if (hers && scene.happened(moment(course.askedOn))) addOne(scene, trajectory, course)
  }
}

type Step = { state: 'waiting' | 'started' | 'ended' | 'refused'; on: string }

/** What has happened after asking, in order. */
function stepsOf(scene: Scene, course: ServiceCourse): Step[] {
  const { waitingOn, startedOn, endedOn, refused } = course
  const steps = [
    waitingOn && { state: 'waiting' as const, on: waitingOn },
    startedOn && { state: 'started' as const, on: startedOn },
    endedOn && { state: 'ended' as const, on: endedOn },
    refused && { state: 'refused' as const, on: refused.on },
  ]
  return steps.flatMap((step) => (step && scene.happened(moment(step.on)) ? [step] : []))
}

function addOne(scene: Scene, trajectory: Trajectory, course: ServiceCourse): void {
  const { caseId } = trajectory
  const { group, service, askedOn, refused } = course
  const id = scene.id(`referral/${course.number}/${service}`)
  const by = trajectory.responsibleAt(moment(askedOn)).id
  const steps = stepsOf(scene, course)
  const on = (state: Step['state']) => steps.find((step) => step.state === state)?.on ?? null
  scene.rows.add('referrals', {
    programmeId: scene.programmeId,
    id,
    caseId,
    networkPartId: scene.id(`network-part/${group}/${service}`),
    consentId: addBasis(scene, trajectory, course),
    askedByMembershipId: by,
    state: steps.at(-1)?.state ?? 'asked',
    askedOn,
    waitingOn: on('waiting'),
    startedOn: on('started'),
    endedOn: on('ended'),
    refusedOn: on('refused'),
    refusal: on('refused') && refused ? refused.why : null,
    ending: on('ended') && 'reached',
    version: steps.length + 1,
  })
  addFacts(scene, trajectory, { id, by, askedOn, steps })
  addText(scene, trajectory, { id, step: 'asked', on: askedOn, words: course.words })
  if (refused && on('refused'))
    addText(scene, trajectory, { id, step: 'refused', on: refused.on, words: refused.words })
}

type Gone = { id: string; by: string; askedOn: string; steps: readonly Step[] }

function addFacts(scene: Scene, { subjectId }: Trajectory, { id, by, askedOn, steps }: Gone): void {
  const fact = { subjectId, membershipId: by, entityId: id }
  addFact(scene, { ...fact, kind: 'referral-asked', occurredAt: moment(askedOn) })
  const through = steps.find(({ state }) => state === 'started' || state === 'refused')
  for (const { state, on } of steps) {
    const until = through !== undefined && through.on < on ? through.on : on
    const attributes = { waitedDays: daysBetween(askedOn, until) }
    addFact(scene, { ...fact, kind: `referral-${state}`, occurredAt: moment(on), attributes })
  }
}

function addBasis(
  scene: Scene,
  trajectory: Trajectory,
  { number, service, askedOn }: ServiceCourse,
) {
  const { caseId, subjectId } = trajectory
  const fromOn = addDays(askedOn, -7)
  const recordedAt = at(fromOn, '11:00')
  const id = scene.id(`consent/${number}/referral/${service}`)
  const membershipId = trajectory.responsibleAt(recordedAt).id
  scene.rows.add('consents', {
    programmeId: scene.programmeId,
    id,
    caseId,
    purpose: 'referral',
    ground: 'consent',
    basis: 'Samen doorgenomen wat er over haar wordt verteld, en wat niet.',
    receiver: service,
    fromOn,
    untilOn: addDays(yearsAfter(fromOn, 2), -1),
    withdrawnOn: null,
    membershipId,
    recordedAt,
    version: 1,
  })
  const fact = { kind: 'consent-recorded', subjectId, membershipId, entityId: id }
  addFact(scene, { ...fact, occurredAt: recordedAt, attributes: { purpose: 'referral' } })
  return id
}

type Said = { id: string; step: 'asked' | 'refused'; on: string; words: string }

function addText(scene: Scene, trajectory: Trajectory, { id, step, on, words }: Said): void {
  const { caseId } = trajectory
  const textId = scene.id(`referral-text/${id}/${step}`)
  const place = { caseId, table: 'referral_texts', column: 'sealed', rowId: textId }
  scene.rows.add('referralTexts', {
    programmeId: scene.programmeId,
    id: textId,
    caseId,
    referralId: id,
    step,
    membershipId: trajectory.responsibleAt(moment(on)).id,
    writtenAt: moment(on),
    sealed: scene.seal(words, place),
  })
}
