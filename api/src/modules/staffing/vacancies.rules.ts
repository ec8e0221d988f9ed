import { addDays } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { Standing } from './vacancies.schema.ts'

type Place = { state: string; fillBy: string; filledOn: string | null }

/** How a vacancy stands: open, due within so many days, late; filled in time or late; withdrawn. */
export function standingOf({ state, fillBy, filledOn }: Place, on: OfDay): Standing {
  if (state === 'withdrawn') return 'withdrawn'
  if (state === 'filled') return (filledOn ?? fillBy) <= fillBy ? 'in-time' : 'filled-late'
  if (fillBy < on.today) return 'late'
  return fillBy <= addDays(on.today, on.noticeDays) ? 'due' : 'open'
}

type OfDay = { today: string; noticeDays: number }

/** Recruiting begins before somebody is needed. */
export function faultsOfOpening(fillBy: string, today: string): Fault[] {
  if (fillBy >= today) return []
  return [{ path: '/fillBy', code: 'in-the-past', message: 'lies before today' }]
}

/** What is wrong with the day on which it was filled. */
export function faultsOfFilling(filledOn: string, { openedOn, today }: Filling): Fault[] {
  const path = '/filledOn'
  if (filledOn > today) return [{ path, code: 'in-the-future', message: 'lies in the future' }]
  if (filledOn < openedOn)
    return [{ path, code: 'before-opening', message: 'lies before it was opened' }]
  return []
}

type Filling = { openedOn: string; today: string }

/** What was filled or withdrawn stays so. */
export function mayClose({ state }: { state: string }): Verdict {
  if (state === 'filled') return refused('vacancy-filled')
  return state === 'withdrawn' ? refused('vacancy-withdrawn') : allowed
}
