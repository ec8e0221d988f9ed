import { expect, test } from 'vitest'
import { realiseGrant } from './grant-realisation.rules.ts'

const work = {
  caseManagerHours: 218.75,
  peerExpertHours: 0,
  stays: 2,
  stayDays: 21,
  flexCents: 4_500,
}
const half = { from: '2023-08-01', until: '2023-12-31', asOf: '2023-10-15' }
const line = (given: object) => ({
  ...{ code: 'a', name: 'A', measure: 'hours', countedBy: null, volume: null, cents: 100 },
  ...given,
})
const realised = (given: object, span = half) => realiseGrant([line(given) as never], work, span)

test.each([
  [
    'hours of case managers',
    { countedBy: 'case-managers', volume: '437.5' },
    '218.75',
    '440.38',
    50,
  ],
  ['hours of nobody', { countedBy: 'peer-expert', volume: '350' }, '0', '0', 0],
  ['days of stays', { measure: 'days', countedBy: 'time-out', volume: '42' }, '21', '42.28', 50],
  ['stays', { measure: 'stays', countedBy: 'time-out', volume: '3' }, '2', '4.03', 67],
  ['money', { measure: 'euros', countedBy: 'flex-budget', cents: 30_000 }, '4500', '9059.21', 15],
] as const)('%s stand beside what was granted', (_, given, done, forecast, usedPercent) => {
  // 76 of 153 days are over.
  expect(realised(given)).toEqual([
    expect.objectContaining({ realised: done, forecast, usedPercent }),
  ])
})

test('what is left a week stays within what was granted, and is never less than nothing', () => {
  // 77 days are left, which is 11 weeks.
  const hours = (volume: string) => realised({ countedBy: 'case-managers', volume })[0]
  expect(hours('437.5')).toMatchObject({ leftPerWeek: '19.89' })
  expect(hours('200')).toMatchObject({ leftPerWeek: '0' })
})

test('what the daily work does not count stands beside nothing', () => {
  expect(realised({ volume: '10' })).toEqual([])
})

test('beside nothing that was granted no part is used, and when it is over nothing is still to come', () => {
  const nothing = { countedBy: 'case-managers', volume: '0' }
  expect(realised(nothing)[0]).toMatchObject({ usedPercent: null })
  const over = realised(
    { countedBy: 'case-managers', volume: '437.5' },
    { ...half, asOf: half.until },
  )
  expect(over[0]).toMatchObject({ realised: '218.75', forecast: '218.75', leftPerWeek: null })
})
