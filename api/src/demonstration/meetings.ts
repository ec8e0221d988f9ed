import { addDays, isWorkingDay } from '../platform/clock/index.ts'
import { at, daysFrom } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Decided, Spoken } from './meeting-courses.ts'
import { spokenOf } from './meeting-courses.ts'
import type { Member, Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** What comes back every so many weeks, on which day of the week, Monday being nought; the same days of
 *  which hours are recorded. */
const habits = [
  { kind: 'team', every: 1, weekday: 1, time: '09:30', minutes: 60, by: 'coordinator' },
  {
    kind: 'case-meeting',
    every: 4,
    weekday: 3,
    time: '10:00',
    minutes: 90,
    by: 'process_director',
  },
] as const
type Habit = (typeof habits)[number]

const firstMonday = '2023-01-02'
const plannedAheadDays = 56
const comes = ['case_manager', 'peer_expert', 'coordinator', 'process_director'] as const

const idOf = (scene: Scene, kind: string, day: string) => scene.id(`meeting/${kind}/${day}`)

/** Writes the meetings that come back: those that were held, and those to come. */
export function addMeetings(scene: Scene): void {
  const mondays = daysFrom(firstMonday, addDays(scene.today, plannedAheadDays)).filter(
    (_, nth) => nth % 7 === 0,
  )
  for (const habit of habits) {
    const days = mondays
      .filter((_, week) => week % habit.every === 0)
      .map((monday) => addDays(monday, habit.weekday))
      .filter((day) => isWorkingDay(day) && scene.membersOn(day, habit.by).length > 0)
    const seriesId = addSeries(scene, habit, days)
    addAll(scene, habit, { days, seriesId })
  }
}

type Series = { days: readonly string[]; seriesId: string | undefined }

function addAll(scene: Scene, habit: Habit, { days, seriesId }: Series): void {
  if (seriesId === undefined) return
  for (const day of days) addMeeting(scene, habit, { day, seriesId })
}

function addSeries(scene: Scene, { kind, every, by }: Habit, days: readonly string[]) {
  const [firstOn, untilOn] = [days[0], days.at(-1)]
  const [organiser] = firstOn === undefined ? [] : scene.membersOn(firstOn, by)
  if (!firstOn || !untilOn || !organiser || !scene.happened(at(firstOn, '08:30'))) return undefined
  const id = scene.id(`meeting-series/${kind}`)
  scene.rows.add('meetingSeries', {
    programmeId: scene.programmeId,
    id,
    kind,
    everyWeeks: every,
    firstOn,
    untilOn,
    organisedByMembershipId: organiser.id,
    plannedAt: at(firstOn, '08:30'),
  })
  return id
}

type When = { day: string; seriesId: string }

function addMeeting(scene: Scene, habit: Habit, { day, seriesId }: When): void {
  const { kind, time, minutes, by } = habit
  const [organiser] = scene.membersOn(day, by)
  const invited = comes.flatMap((role) => scene.membersOn(day, role))
  if (!organiser) return
  const id = idOf(scene, kind, day)
  const heldAt = at(day, '12:00')
  const held = scene.happened(heldAt)
  scene.rows.add('meetings', {
    programmeId: scene.programmeId,
    id,
    seriesId,
    kind,
    plannedOn: day,
    fromTime: time,
    minutes,
    organisedByMembershipId: organiser.id,
    plannedAt: plannedAtOf(scene, day),
    state: held ? 'held' : 'planned',
    settledAt: held ? heldAt : null,
    version: held ? 2 : 1,
  })
  for (const member of invited) addInvitation(scene, member, { id, held })
  const attributes = { kind, invited: invited.length, attended: invited.length }
  const fact = { kind: 'meeting-held', membershipId: organiser.id, entityId: id, attributes }
  addFact(scene, { ...fact, occurredAt: heldAt })
}

// Planned for a while ahead, and never in what is still to come.
function plannedAtOf(scene: Scene, day: string): Date {
  const usual = addDays(day, -plannedAheadDays)
  const yesterday = addDays(scene.today, -1)
  const [earlier = usual] = [usual, yesterday].toSorted()
  return at(earlier, '08:30')
}

type Of = { id: string; held: boolean }

function addInvitation(scene: Scene, { id: membershipId }: Member, { id, held }: Of): void {
  // Who begins later is invited on her first day.
  if (!scene.rows.of('memberships').some((row) => row['id'] === membershipId)) return
  scene.rows.add('meetingInvitations', {
    programmeId: scene.programmeId,
    id: scene.id(`meeting-invitation/${id}/${membershipId}`),
    meetingId: id,
    membershipId,
    attended: held ? true : null,
  })
}

/** Writes when she was spoken of in the case meeting, what was said, and what was decided. */
export function addSpokenOf(scene: Scene, trajectory: Trajectory): void {
  for (const spoken of spokenOf) {
    const openedBefore = trajectory.openedAt < at(spoken.on, '09:00')
    const hers = spoken.number === trajectory.woman.number && openedBefore
    if (hers && scene.happened(at(spoken.on, '12:00'))) addSpoken(scene, trajectory, spoken)
  }
}

function addSpoken(scene: Scene, trajectory: Trajectory, spoken: Spoken): void {
  const { caseId, subjectId } = trajectory
  const { programmeId, rows } = scene
  const meetingId = idOf(scene, 'case-meeting', spoken.on)
  if (!rows.of('meetings').some(({ id }) => id === meetingId)) return
  const writtenAt = at(spoken.on, '13:00')
  const by = trajectory.responsibleAt(writtenAt)
  const keys = { programmeId, meetingId, caseId }
  const meetingCaseId = scene.id(`meeting-case/${spoken.number}/${spoken.on}`)
  rows.add('meetingCases', {
    ...keys,
    id: meetingCaseId,
    cause: spoken.cause,
    placedByMembershipId: by.id,
    placedAt: at(spoken.on, '09:30'),
  })
  const id = scene.id(`minutes/${spoken.number}/${spoken.on}`)
  const place = { caseId, table: 'meeting_minutes', column: 'sealed', rowId: id }
  const written = { writtenByMembershipId: by.id, writtenAt }
  rows.add('meetingMinutes', {
    ...keys,
    id,
    meetingCaseId,
    ...written,
    ...scene.sealApart(spoken.minutes, place),
  })
  const attributes = { kind: 'case-meeting' }
  const fact = { kind: 'case-discussed', subjectId, membershipId: by.id, entityId: id, attributes }
  addFact(scene, { ...fact, occurredAt: writtenAt })
  for (const decided of spoken.decided)
    addDecision(scene, trajectory, { ...keys, meetingCaseId, spoken, decided })
}

type Deciding = {
  programmeId: string
  meetingId: string
  caseId: string
  meetingCaseId: string
  spoken: Spoken
  decided: Decided
}

function addDecision(scene: Scene, trajectory: Trajectory, deciding: Deciding): void {
  const { spoken, decided, ...keys } = deciding
  const decidedAt = at(spoken.on, '11:30')
  const responsible = trajectory.responsibleAt(decidedAt)
  const first = (role: Decided['owner']) => scene.membersOn(spoken.on, role)[0] ?? responsible
  const owner = decided.owner === 'case_manager' ? responsible : first(decided.owner)
  const by = first('process_director').id
  const id = scene.id(`decision/${spoken.number}/${spoken.on}/${decided.dueOn}`)
  scene.rows.add('meetingDecisions', {
    ...keys,
    id,
    decision: decided.decision,
    ownerMembershipId: owner.id,
    dueOn: decided.dueOn,
    decidedByMembershipId: by,
    decidedAt,
    ...settlingOf(scene, decided, owner),
  })
  const of = { subjectId: trajectory.subjectId, entityId: id }
  const made = { kind: 'decision-made', membershipId: by, attributes: { kind: 'case-meeting' } }
  addFact(scene, { ...of, ...made, occurredAt: decidedAt })
  if (decided.doneOn === undefined) return
  const attributes = { state: 'done', late: decided.doneOn > decided.dueOn }
  const settled = { kind: 'decision-settled', membershipId: owner.id, attributes }
  addFact(scene, { ...of, ...settled, occurredAt: doneAt(decided.doneOn) })
}

const doneAt = (day: string) => at(day, '15:30')
const open = { state: 'open', settledByMembershipId: null, settledAt: null, version: 1 }

function settlingOf(scene: Scene, { doneOn }: Decided, owner: Member) {
  if (doneOn === undefined || !scene.happened(doneAt(doneOn))) return open
  return { state: 'done', settledByMembershipId: owner.id, settledAt: doneAt(doneOn), version: 2 }
}
