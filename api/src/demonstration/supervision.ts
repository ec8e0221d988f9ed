import { addDays } from '../platform/clock/index.ts'
import { at, daysFrom } from './calendar.ts'
import { drawFor } from './random.ts'
import type { Member, Scene } from './scene.ts'

/** What comes back every so many weeks, on which day of the week, Monday being nought. */
const habits = [
  { kind: 'work-guidance', every: 2, weekday: 2 },
  { kind: 'supervision', every: 4, weekday: 4 },
] as const

/** The Monday of the first week; the same days on which her hours say that it took place. */
const firstMonday = '2023-01-02'
const plannedAheadDays = 28

/** Writes when supervision and work guidance of each peer expert were planned, and kept or not. */
export function addSupervision(scene: Scene): void {
  const mondays = daysFrom(firstMonday, addDays(scene.today, plannedAheadDays)).filter(
    (_, nth) => nth % 7 === 0,
  )
  for (const { kind, every, weekday } of habits)
    for (const monday of mondays.filter((_, week) => week % every === 0))
      addOn(scene, kind, addDays(monday, weekday))
}

function addOn(scene: Scene, kind: string, day: string): void {
  const [coordinator] = scene.membersOn(day, 'coordinator')
  for (const member of scene.membersOn(day, 'peer_expert'))
    addSession(scene, member, { kind, day, by: coordinator ?? member })
}

type Meant = { kind: string; day: string; by: Member }

// Now and then one does not take place.
function addSession(scene: Scene, member: Member, { kind, day, by }: Meant): void {
  const course = `supervision/${member.id}/${kind}/${day}`
  const plannedAt = at(addDays(day, -plannedAheadDays), '10:00')
  if (!scene.happened(plannedAt)) return
  const kept = !drawFor(scene.course(course)).chance(0.08) && scene.happened(at(day, '17:00'))
  scene.rows.add('supervisionSessions', {
    programmeId: scene.programmeId,
    id: scene.id(course),
    membershipId: member.id,
    organisationId: member.organisationId,
    kind,
    plannedOn: day,
    keptOn: kept ? day : null,
    plannedByMembershipId: by.id,
    plannedAt,
    version: kept ? 2 : 1,
  })
}
