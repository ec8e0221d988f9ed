import { expect, test } from 'vitest'
import { figure, laterNote, line, year2023 } from '../../../test/budget-lines.ts'
import { resolveLine } from './lines.rules.ts'
import { boundsOf, realise } from './realisation.rules.ts'

const lines = laterNote.map((line) => resolveLine(line, year2023))
const span = (cutUntil: string) => ({ from: '2023-08-01', until: '2023-12-31', cutUntil })

test('halfway, the forecast goes on as it went, and says what is left a week', () => {
  // 1 August up to 15 October is 76 of 153 days; 77 days are left, which is 11 weeks.
  const [managers] = realise(lines, { caseManagers: 456, peerExperts: 152 }, span('2023-10-15'))
  expect(managers).toMatchObject({
    budgetedHours: '875',
    realisedHours: '456',
    forecastHours: '918',
    budgetedCents: 6_734_000,
    forecastCents: 7_064_928,
    hoursPerWeekLeft: '38.09',
  })
})

test('once the period is over the forecast is what was deployed, and nothing is left to steer', () => {
  const realised = realise(lines, { caseManagers: 900.25, peerExperts: 0 }, span('2023-12-31'))
  expect(realised.map(({ code, forecastHours }) => [code, forecastHours])).toEqual([
    ['case-managers', '900.25'],
    ['peer-expert', '0'],
  ])
  expect(realised[0]?.hoursPerWeekLeft).toBeNull()
})

test('when more was deployed than was budgeted there are no hours left, and never fewer', () => {
  const [managers] = realise(lines, { caseManagers: 1_000, peerExperts: 0 }, span('2023-12-24'))
  expect(managers?.hoursPerWeekLeft).toBe('0')
})

test('who works with the women counts up to today, everybody else whole months that are over', () => {
  const until = (toTheDay: boolean, today: string) => boundsOf(year2023, today, toTheDay)
  expect(until(true, '2023-10-15')).toEqual({ until: '2023-10-15' })
  expect(until(false, '2023-10-15')).toEqual({ until: '2023-09-30' })
  expect(until(false, '2024-01-08')).toEqual({ until: '2023-12-31' })
  expect(until(true, '2023-07-31')).toEqual({ because: 'period-to-come' })
  expect(until(false, '2023-08-31')).toEqual({ because: 'period-to-come' })
})

test('a period that begins or ends within a month tells nothing to who works outside care', () => {
  const within = { from: '2023-08-02', until: '2023-12-31' }
  const ending = { from: '2023-08-01', until: '2023-12-30' }
  for (const period of [within, ending]) {
    expect(boundsOf(period, '2024-01-08', false)).toEqual({ because: 'period-of-whole-months' })
    expect(boundsOf(period, '2024-01-08', true)).toEqual({ until: period.until })
  }
})

test('a rate that was solved from next to no hours makes no amount that nobody means', () => {
  const figures = { hoursPerWeek: figure('0.000001'), amountCents: figure('999999999999') }
  const odd = resolveLine(line('case-managers', 'hours-per-week', figures), year2023)
  const [realised] = realise([odd], { caseManagers: 900, peerExperts: 0 }, span('2023-12-31'))
  expect(realised).toMatchObject({ budgetedCents: 999_999_999_999, forecastCents: null })
})
