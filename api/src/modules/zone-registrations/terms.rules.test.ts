import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../platform/clock/index.ts'
import type { Extension, Suspension } from './terms.rules.ts'
import { decideBy, decideObjectionBy, isLate, isSuspended, objectionTerm } from './terms.rules.ts'

const plainCourse = { suspensions: [], extensions: [] }
const asked = (askedOn: string, untilOn: string, endedOn: string | null = null): Suspension => ({
  askedOn,
  untilOn,
  endedOn,
})

describe('the decision on an application', () => {
  test.each([
    ['2023-09-04', '2023-10-30', 'eight weeks later, over the end of summer time'],
    ['2024-01-05', '2024-03-01', 'eight weeks later, over 29 February'],
    ['2023-11-06', '2024-01-02', 'New Year’s Day is a day off'],
    ['2023-10-30', '2023-12-27', 'both days of Christmas are days off'],
    ['2024-02-02', '2024-04-02', 'Good Friday to Easter Monday are days off'],
    ['2023-11-11', '2024-01-08', 'a Saturday moves to Monday'],
  ])('received on %s is due on %s: %s', (receivedOn, due) => {
    expect(decideBy({ receivedOn, ...plainCourse }, 8)).toBe(due)
  })

  test('what is missing stops it from the day after the question until the day on which it came', () => {
    const of = { receivedOn: '2024-01-08', extensions: [] }
    const due = (suspension: Suspension) => decideBy({ ...of, suspensions: [suspension] }, 8)
    expect(due(asked('2024-01-15', '2024-01-29', '2024-01-22'))).toBe('2024-03-11')
    expect(due(asked('2024-01-15', '2024-01-29'))).toBe('2024-03-18')
    expect(due(asked('2024-03-05', '2024-03-29'))).toBe('2024-03-04')
  })

  test('a day that was named in time takes its place, also when it is a Saturday', () => {
    const extensions: Extension[] = [
      { kind: 'notice', notifiedOn: '2024-02-26', untilOn: '2024-03-30' },
    ]
    expect(decideBy({ receivedOn: '2024-01-08', suspensions: [], extensions }, 8)).toBe(
      '2024-03-30',
    )
  })

  test('a term of a regulation beyond twelve weeks is not moved to a working day', () => {
    expect(decideBy({ receivedOn: '2024-01-06', ...plainCourse }, 13)).toBe('2024-04-06')
  })
})

describe('an objection', () => {
  test('is in time in the six weeks from the day after the announcement', () => {
    expect(objectionTerm('2023-11-14')).toEqual({ from: '2023-11-15', until: '2023-12-27' })
    const on = (receivedOn: string, postedOn: string | null = null) =>
      isLate({ receivedOn, postedOn }, '2023-11-14')
    expect([on('2023-12-27'), on('2023-12-28')]).toEqual([false, true])
  })

  test('by post is in time when it was posted before the end and came within a week', () => {
    const on = (receivedOn: string, postedOn: string) =>
      isLate({ receivedOn, postedOn }, '2023-11-14')
    expect(on('2024-01-03', '2023-12-27')).toBe(false)
    expect(on('2024-01-04', '2023-12-27')).toBe(true)
    expect(on('2023-12-29', '2023-12-28')).toBe(true)
  })

  test('is decided on six weeks after its term ended, twelve with a committee, six later when adjourned', () => {
    const due = (committee: boolean, ...extensions: Extension[]) =>
      decideObjectionBy({ committee, suspensions: [], extensions }, '2023-11-14')
    const adjourned = { kind: 'adjournment', notifiedOn: '2024-01-08', untilOn: null } as const
    const agreed = { kind: 'agreed', notifiedOn: '2024-03-18', untilOn: '2024-06-01' } as const
    expect(due(false)).toBe('2024-02-07')
    expect(due(true)).toBe('2024-03-20')
    expect(due(false, adjourned)).toBe('2024-03-20')
    expect(due(true, adjourned, agreed)).toBe('2024-06-01')
  })
})

const day = fc.integer({ min: 0, max: 18_262 }).map((later) => addDays('2010-01-01', later))
const stop = fc.record({
  after: fc.integer({ min: 0, max: 90 }),
  given: fc.integer({ min: 1, max: 40 }),
  came: fc.option(fc.integer({ min: 1, max: 40 })),
})
type Stop = { after: number; given: number; came: number | null }

const laid = (from: string, stops: readonly Stop[]): Suspension[] =>
  stops.map(({ after, given, came }) => {
    const askedOn = addDays(from, after)
    const untilOn = addDays(askedOn, given)
    return asked(askedOn, untilOn, came === null ? null : addDays(askedOn, Math.min(came, given)))
  })

describe('over fifty years of leap days, summer times and holidays', () => {
  const course = { start: day, stops: fc.array(stop, { maxLength: 3 }) }

  test('the terms are those of a second, plain reckoning that counts day by day', () => {
    const weeks = fc.integer({ min: 1, max: 26 })
    fc.assert(
      fc.property(fc.record({ ...course, weeks }), ({ start, stops, weeks: count }) => {
        const suspensions = laid(start, stops)
        const given = decideBy({ receivedOn: start, suspensions, extensions: [] }, count)
        expect(given).toBe(plainly(start, count * 7, suspensions, count <= 12))
      }),
      { numRuns: 400 },
    )
  })

  test('the term of the decision on an objection is too', () => {
    const wish = { ...course, committee: fc.boolean(), adjourned: fc.boolean() }
    fc.assert(
      fc.property(fc.record(wish), ({ start, stops, committee, adjourned }) => {
        const ended = plainly(start, 42, [], true)
        expect(objectionTerm(start).until).toBe(ended)
        const suspensions = laid(ended, stops)
        const extensions: Extension[] = adjourned
          ? [{ kind: 'adjournment', notifiedOn: ended, untilOn: null }]
          : []
        const days = (committee ? 84 : 42) + (adjourned ? 42 : 0)
        const due = decideObjectionBy({ committee, suspensions, extensions }, start)
        expect(due).toBe(plainly(ended, days, suspensions, true))
      }),
      { numRuns: 400 },
    )
  })
})

/** Ticks off one day after the other, and none on which the term stands still; then looks for a day on which
 *  the counter is open. Shares nothing with the code under test but what a suspended day is. */
function plainly(
  start: string,
  days: number,
  suspensions: readonly Suspension[],
  rounded: boolean,
): string {
  let at = new Date(`${start}T12:00Z`)
  const text = () => at.toISOString().slice(0, 10)
  const next = () => {
    at = new Date(at.getTime() + 86_400_000)
  }
  for (let left = days; left > 0; ) {
    next()
    if (!suspensions.some((one) => isSuspended(one, text()))) left -= 1
  }
  while (rounded && !isOpen(at)) next()
  return text()
}

function isOpen(at: Date): boolean {
  const weekday = at.getUTCDay()
  const [year, date] = [at.getUTCFullYear(), at.toISOString().slice(5, 10)]
  if (weekday === 0 || weekday === 6) return false
  if (['01-01', '05-05', '12-25', '12-26'].includes(date)) return false
  const onSunday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0
  if (date === (onSunday ? '04-26' : '04-27')) return false
  const noon = Date.UTC(year, at.getUTCMonth(), at.getUTCDate())
  return ![-2, 1, 39, 50].includes((noon - easterOf(year)) / 86_400_000)
}

// Easter is the Sunday after the full moon of the church: the one of Meeus, Jones and Butcher.
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1)
}
