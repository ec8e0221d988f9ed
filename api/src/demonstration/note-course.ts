import { addDays, startOfDay } from '../platform/clock/index.ts'
import type { Scene } from './scene.ts'
import type { NoteCourse } from './shape.note-course.ts'

const states = { s: 'secured', a: 'attention', n: 'not-secured', u: 'unknown' } as const
type Letter = keyof typeof states

/** Writes how the live note stood week by week, as the job records it each night: facts about nobody, by nobody. */
export function addNoteCourse(scene: Scene, { first, figures }: NoteCourse): void {
  for (const [figure, { states: letters, values = [] }] of Object.entries(figures))
    for (const [week, letter] of [...letters].entries()) {
      const state = states[letter as Letter]
      const value = values[week] ?? null
      addPoint(scene, addDays(first, 7 * week), { figure, state, value })
    }
}

type Point = { figure: string; state: string; value: number | null }

function addPoint(scene: Scene, day: string, attributes: Point): void {
  const occurredAt = startOfDay(day)
  if (!scene.happened(occurredAt)) return
  scene.rows.add('facts', {
    programmeId: scene.programmeId,
    id: scene.id(`note-course/${attributes.figure}/${day}`),
    subjectId: null,
    kind: 'safeguard-measured',
    occurredAt,
    recordedAt: occurredAt,
    membershipId: null,
    entityId: null,
    attributes,
  })
}
