import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LiberationDay } from './index.ts'
import { addDays, addWorkingDays, isWorkingDay, nextWorkingDay, workingDayFrom } from './index.ts'

test.each([
  ['2024-01-08', 5, '2024-01-15'],
  ['2024-01-05', 1, '2024-01-08'],
  ['2023-12-22', 1, '2023-12-27'],
  ['2024-03-28', 1, '2024-04-02'],
  ['2024-01-08', 0, '2024-01-08'],
])('%s and %i working days is %s', (day, days, later) => {
  expect(addWorkingDays(day, days)).toBe(later)
})

test.each([
  ['2023-04-10', 'Easter Monday of 2023'],
  ['2024-03-29', 'Good Friday of 2024'],
  ['2024-04-01', 'Easter Monday of 2024'],
  ['2024-05-09', 'Ascension Day of 2024'],
  ['2024-05-20', 'Whit Monday of 2024'],
  ['2025-04-26', 'the day on which the birthday of the King is celebrated in 2025'],
  ['2025-04-21', 'Easter Monday of 2025'],
  ['2038-04-26', 'Easter Monday of 2038'],
  ['2026-05-05', 'Liberation Day, for the law on terms'],
  ['2026-01-03', 'a Saturday'],
])('%s is no working day: %s', (day) => {
  expect(isWorkingDay(day)).toBe(false)
})

test('the day after the birthday of the King is one', () => {
  expect(isWorkingDay('2025-04-28')).toBe(true)
  expect(isWorkingDay('2024-05-06')).toBe(true)
})

test.each<[string, LiberationDay, boolean]>([
  ['2026-05-05', 'every-fifth-year', true],
  ['2025-05-05', 'every-fifth-year', false],
  ['2016-05-05', 'every-fifth-year', false],
  ['2026-05-05', 'every-year', false],
])('%s with Liberation Day %s is a working day: %s', (day, liberationDay, expected) => {
  expect(isWorkingDay(day, liberationDay)).toBe(expected)
})

test('a term that ends on a day off ends on the first working day after it', () => {
  expect(workingDayFrom('2023-12-23')).toBe('2023-12-27')
  expect(workingDayFrom('2023-12-27')).toBe('2023-12-27')
  expect(nextWorkingDay('2023-12-27')).toBe('2023-12-28')
})

const days = fc.integer({ min: 0, max: 36_524 }).map((later) => addDays('2014-01-01', later))

test('over a century the working days are those of a second, plain reckoning', () => {
  const all = fc.record({ day: days, count: fc.integer({ min: 0, max: 30 }) })
  fc.assert(
    fc.property(all, ({ day, count }) => {
      expect(addWorkingDays(day, count)).toBe(plainly(day, count))
    }),
    { numRuns: 200 },
  )
})

/** Counts day by day, without the code under test: the almanac's way to Easter, UTC for the weekday. */
function plainly(day: string, count: number): string {
  let [at, left] = [new Date(`${day}T00:00Z`), count]
  while (left > 0) {
    at = new Date(at.getTime() + 86_400_000)
    if (plainlyWorks(at)) left -= 1
  }
  return at.toISOString().slice(0, 10)
}

function plainlyWorks(at: Date): boolean {
  const [year, sunday] = [at.getUTCFullYear(), at.getUTCDay() === 0]
  if (sunday || at.getUTCDay() === 6) return false
  const date = at.toISOString().slice(5, 10)
  if (['01-01', '05-05', '12-25', '12-26'].includes(date)) return false
  const birthday = new Date(`${year}-04-27T00:00Z`).getUTCDay() === 0 ? '04-26' : '04-27'
  const sinceEaster = Math.round((at.getTime() - plainEaster(year)) / 86_400_000)
  return date !== birthday && ![-2, 1, 39, 50].includes(sinceEaster)
}

function plainEaster(year: number): number {
  const [golden, century] = [year % 19, Math.floor(year / 100)]
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (leaps + 19 * golden + 15) % 30
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0)
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return Date.UTC(year, 2, 28 + moon - weekday)
}
