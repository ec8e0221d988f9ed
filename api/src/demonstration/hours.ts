import { addDays, startOfDay } from '../platform/clock/index.ts'
import { at, daysFrom } from './calendar.ts'
import { addFact } from './facts.ts'
import { drawFor } from './random.ts'
import type { Member, Scene } from './scene.ts'
import type { HandoversData } from './shape.handovers.ts'

type Role = 'case_manager' | 'peer_expert'
/** What comes back every so many weeks, on which day of the week, Monday being nought. */
type Habit = { kind: string; every: number; weekday: number; minutes: number }

const habits: Record<Role, readonly Habit[]> = {
  case_manager: [
    { kind: 'team', every: 1, weekday: 1, minutes: 60 },
    { kind: 'case-meeting', every: 4, weekday: 3, minutes: 90 },
    { kind: 'work-guidance', every: 4, weekday: 2, minutes: 60 },
    { kind: 'training', every: 13, weekday: 4, minutes: 240 },
  ],
  peer_expert: [
    { kind: 'team', every: 1, weekday: 1, minutes: 60 },
    { kind: 'coordination', every: 1, weekday: 0, minutes: 45 },
    { kind: 'work-guidance', every: 2, weekday: 2, minutes: 45 },
    { kind: 'case-meeting', every: 4, weekday: 3, minutes: 90 },
    { kind: 'supervision', every: 4, weekday: 4, minutes: 60 },
  ],
}

/** The Monday of the first week of which hours are recorded. */
const firstMonday = '2023-01-02'

/** Writes hours without a case: what comes back each week or each month, of who worked that day. */
export function addHours(scene: Scene, { absences }: HandoversData): void {
  const away = ({ id }: Member, day: string) =>
    absences.some(
      ({ who, from, until }) => scene.member(who).id === id && from <= day && day <= until,
    )
  for (const { role, ...meant } of occasionsUntil(scene.today)) {
    const there = scene.membersOn(meant.day, role).filter((member) => !away(member, meant.day))
    for (const member of there) addEntry(scene, member, meant)
  }
}

function occasionsUntil(today: string): Occasion[] {
  const mondays = daysFrom(firstMonday, today).filter((_, nth) => nth % 7 === 0)
  return mondays.flatMap((monday, week) =>
    (['case_manager', 'peer_expert'] as const).flatMap((role) =>
      habits[role]
        .filter(({ every }) => week % every === 0)
        .map(({ kind, minutes, weekday }) => {
          return { role, kind, minutes, day: addDays(monday, weekday) }
        }),
    ),
  )
}

type Meant = { kind: string; minutes: number; day: string }
type Occasion = Meant & { role: Role }

// Now and then the first guess is set right the next morning.
function addEntry(scene: Scene, member: Member, { kind, minutes: usual, day }: Meant): void {
  const course = `hours/${member.id}/${day}/${kind}`
  const draw = drawFor(scene.course(course))
  const minutes = usual + draw.between(-1, 2) * 15
  const recordedAt = at(day, '16:30')
  if (!scene.happened(recordedAt)) return
  const correctedAt = at(addDays(day, 1), '09:15')
  const corrected = draw.chance(0.03) && scene.happened(correctedAt)
  const id = scene.id(course)
  const { programmeId } = scene
  const { id: membershipId, organisationId, role } = member
  const entry = { programmeId, membershipId, organisationId, workedOn: day, kind }
  scene.rows.add('hours', {
    ...entry,
    id,
    minutes: corrected ? minutes + 30 : minutes,
    recordedAt,
    correctedAt: corrected ? correctedAt : null,
    version: corrected ? 2 : 1,
  })
  const attributes = { kind, minutes, role, organisationId, version: 1 }
  const fact = { occurredAt: startOfDay(day), membershipId, entityId: id }
  addFact(scene, { ...fact, kind: 'hours-recorded', recordedAt, attributes })
  if (!corrected) return
  const before = { ...entry, hoursId: id, version: 1, minutes, withdrawn: false }
  scene.rows.add('hourVersions', { ...before, replacedAt: correctedAt })
  const now = { ...attributes, minutes: minutes + 30, version: 2 }
  addFact(scene, { ...fact, kind: 'hours-corrected', recordedAt: correctedAt, attributes: now })
}
