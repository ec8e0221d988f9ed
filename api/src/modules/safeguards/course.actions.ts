import type { Act } from '../../platform/actor/index.ts'
import { addDays, startOfDay } from '../../platform/clock/index.ts'
import { listWeeks } from './course.queries.ts'
import type { Course } from './course.schema.ts'
import { figureCodes } from './safeguards.schema.ts'

/** Weeks over which the course is shown: half a year. */
const shownWeeks = 26

/** How each figure stood, week by week; states and averages, which everybody reads who reads the note. */
export async function getCourse(act: Act): Promise<Course> {
  const from = addDays(act.today, -7 * shownWeeks)
  const points = await act.measure('safeguards', (tx) => listWeeks(tx, startOfDay(from)))
  const known = points.filter(({ figure }) => figureCodes.includes(figure))
  const series = Map.groupBy(known, ({ figure }) => figure)
  return {
    from,
    until: act.today,
    items: [...series].map(([figure, its]) => ({
      figure,
      points: its.map(({ figure: _, ...point }) => point),
    })),
  }
}
