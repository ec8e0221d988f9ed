import { dayOf } from '../platform/clock/index.ts'
import type { Contact } from './contacts.ts'
import type { Course } from './handover-course.ts'
import { drawFor } from './random.ts'
import type { Scene } from './scene.ts'
import type { Identity } from './shape.around.ts'
import type { HandoversData } from './shape.handovers.ts'
import type { Trajectory } from './trajectory.ts'

type Given = {
  course: Course
  contacts: readonly Contact[]
  safeContact: Identity['safeContact']
  words: HandoversData['words']
}

/** Writes what the one who gives says beside the record, and the sheet as it was confirmed. */
export function addSheet(scene: Scene, trajectory: Trajectory, given: Given): void {
  const { course, words } = given
  const { caseId } = trajectory
  const said = drawFor(scene.course(`sheet/${course.id}`)).pick(words)
  const place = { caseId, table: 'handover_sheets', rowId: course.id }
  const confirmed = scene.happened(course.completedAt)
  const sheet = JSON.stringify({ ...sheetOf(trajectory, given), ...said })
  scene.rows.add('handoverSheets', {
    programmeId: scene.programmeId,
    handoverId: course.id,
    caseId,
    sealed: scene.seal(JSON.stringify(said), { ...place, column: 'sealed' }),
    recordedAt: course.sheetAt,
    confirmedSealed: confirmed ? scene.seal(sheet, { ...place, column: 'confirmed_sealed' }) : null,
    confirmedAt: confirmed ? course.completedAt : null,
    confirmedByMembershipId: confirmed ? course.to.id : null,
  })
}

function sheetOf({ woman }: Trajectory, { course, contacts, safeContact }: Given) {
  const day = dayOf(course.completedAt)
  const phase = woman.phases.findLast(({ on }) => on <= day)
  return {
    generatedAt: course.completedAt.toISOString(),
    from: course.from.name,
    to: course.to.name,
    phase: {
      phase: phase?.phase ?? 'intake',
      since: phase?.on ?? woman.openedOn,
      stability: woman.stability.findLast(({ on }) => on <= day)?.stability ?? 'unknown',
    },
    safeContact,
    plan: { lastAssessedOn: null, goals: [], actions: [] },
    contacts: lastBefore(contacts, course.completedAt).map(
      ({ occurredAt, kind, outcome, member }) => ({
        occurredOn: dayOf(occurredAt),
        kind,
        outcome,
        by: member.name,
      }),
    ),
    gaps: ['no-assessment', 'no-goals'],
  }
}

const lastBefore = (contacts: readonly Contact[], moment: Date) =>
  contacts
    .filter(({ occurredAt }) => occurredAt < moment)
    .slice(-8)
    .reverse()
