import { expect, test } from 'vitest'
import { figure, laterNote, line, year2023 } from '../../../test/budget-lines.ts'
import type { Done } from './done.rules.ts'
import { resolveLine } from './lines.rules.ts'
import { realise } from './realisation.rules.ts'

const lines = laterNote.map((one) => resolveLine(one, year2023))
const span = (cutUntil: string) => ({ from: '2023-08-01', until: '2023-12-31', cutUntil })
const nothing: Done = {
  caseManagerHours: 0,
  peerExpertHours: 0,
  stayDays: 0,
  aheadDays: 0,
  flexCents: 0,
}
// 1 August up to 15 October is 76 of 153 days; 77 days are left, which is 11 weeks.
const halfway = span('2023-10-15')
const done = (of: Partial<Done>, cut = halfway) => realise(lines, { ...nothing, ...of }, cut)
const named = ({ lines: all }: ReturnType<typeof realise>, code: string) =>
  all.find((one) => one.code === code)

test('halfway, the forecast goes on as it went, and says what is left a week and for how many cases', () => {
  expect(named(done({ caseManagerHours: 456 }), 'case-managers')).toMatchObject({
    unit: 'hours',
    budgeted: { low: '875', high: '875' },
    realised: '456',
    forecast: '918',
    budgetedCents: { lowCents: 6_734_000 },
    forecastCents: { lowCents: 7_064_928, highCents: 7_064_928 },
    outcome: 'above',
    perWeekSoFar: '42',
    leftPerWeek: '38.09',
    casesWithin: 9,
  })
})

test('stays go on as they went, and never come to less than what is arranged', () => {
  expect(named(done({ stayDays: 19 }), 'time-out')).toMatchObject({
    unit: 'days',
    budgeted: { low: '42' },
    forecast: '38.25',
    outcome: 'within',
    left: '23',
    staysWithin: 1,
  })
  const arranged = named(done({ stayDays: 19, aheadDays: 28 }), 'time-out')
  expect(arranged).toMatchObject({ forecast: '47', outcome: 'above' })
  // 47 days of € 139.27.
  expect(arranged?.forecastCents?.lowCents).toBe(654_569)
})

test('the flex budget is money, and goes on as it went', () => {
  expect(named(done({ flexCents: 38_000 }), 'flex-budget')).toMatchObject({
    unit: 'cents',
    budgeted: { low: '60000' },
    realised: '38000',
    forecast: '76500',
    forecastCents: { lowCents: 76_500 },
    outcome: 'above',
    // € 220 over eleven weeks.
    leftPerWeek: '2000',
  })
})

test('the whole is what was budgeted less where everything goes', () => {
  const { totals } = done({ caseManagerHours: 456, peerExpertHours: 152, flexCents: 30_000 })
  const forecast = 7_064_928 + 306 * 4_250 + Math.round((30_000 * 153) / 76)
  expect(totals).toMatchObject({
    budgeted: { lowCents: 8_866_434 },
    forecast: { lowCents: forecast },
  })
  expect(totals?.room?.lowCents).toBe(8_866_434 - forecast)
})

test('once the period is over the forecast is what was done, and nothing is left to steer', () => {
  const over = done({ caseManagerHours: 900.25, aheadDays: 14 }, span('2023-12-31'))
  expect(over.lines.map(({ code, forecast }) => [code, forecast])).toEqual([
    ['case-managers', '900.25'],
    ['peer-expert', '0'],
    ['flex-budget', '0'],
    ['time-out', '0'],
  ])
  expect(named(over, 'case-managers')).toMatchObject({
    outcome: 'above',
    left: null,
    leftPerWeek: null,
    casesWithin: null,
  })
})

test('when more was done than was budgeted nothing is left, and never less than that', () => {
  const late = done({ caseManagerHours: 1_000, stayDays: 56 }, span('2023-12-24'))
  expect(named(late, 'case-managers')).toMatchObject({
    left: '0',
    leftPerWeek: '0',
    casesWithin: 0,
  })
  expect(named(late, 'time-out')).toMatchObject({ left: '0', staysWithin: 0 })
})

test('a line that is unknown stays unknown, and so does what the whole comes to', () => {
  const open = [
    line('case-managers', 'hours-per-week', { hoursPerWeek: figure('24') }),
    line('expert-role', 'lump-sum', { amountCents: figure([], 'unknown') }),
  ].map((one) => resolveLine(one, year2023))
  const {
    lines: read,
    uncounted,
    totals,
  } = realise(open, { ...nothing, caseManagerHours: 100 }, halfway)
  expect(read[0]).toMatchObject({ budgeted: { low: '525' }, forecastCents: null })
  expect(uncounted.map(({ code }) => code)).toEqual(['expert-role'])
  expect(totals).toMatchObject({
    forecast: { lowCents: 0, unknown: ['case-managers', 'expert-role'] },
    room: null,
  })
})

test('of what can be read two ways the lowest has to hold, and between them nobody knows', () => {
  const range = resolveLine(
    line('peer-expert', 'hours-per-week', { hoursPerWeek: figure(['12', '16'], 'range') }),
    year2023,
  )
  const at = (peerExpertHours: number) =>
    realise([range], { ...nothing, peerExpertHours }, halfway).lines[0]
  // 262.5 to 350 h; 153/76 of what was done.
  expect(at(130)).toMatchObject({ outcome: 'within' })
  expect(at(150)).toMatchObject({ outcome: 'unknown', left: '112.5' })
  expect(at(180)).toMatchObject({ outcome: 'above' })
})

test('what is paid otherwise is in no line and in no total', () => {
  const outside = lines.map((one) => ({ ...one, funding: 'outside' as const }))
  const { lines: read, uncounted, totals } = realise(outside, nothing, halfway)
  expect([read, uncounted, totals?.budgeted.lowCents]).toEqual([[], [], 0])
})

test('a rate that was solved from next to no hours makes no amount that nobody means', () => {
  const figures = { hoursPerWeek: figure('0.000001'), amountCents: figure('999999999999') }
  const odd = resolveLine(line('case-managers', 'hours-per-week', figures), year2023)
  const { lines: read, totals } = realise(
    [odd],
    { ...nothing, caseManagerHours: 900 },
    span('2023-12-31'),
  )
  expect(read[0]).toMatchObject({
    budgetedCents: { lowCents: 999_999_999_999 },
    forecastCents: null,
  })
  expect(totals?.forecast.unknown).toEqual(['case-managers'])
})
