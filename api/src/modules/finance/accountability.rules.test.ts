import { expect, test } from 'vitest'
import {
  faultsOfWriting,
  maySubmit,
  mustFirst,
  readFrozen,
  readGranted,
} from './accountability.rules.ts'
import type { Report, ReportLine } from './accountability-report.schema.ts'
import type { GrantedLine, GrantWork } from './grant-realisation.rules.ts'

const line = (more: Partial<GrantedLine> = {}): GrantedLine => ({
  code: 'case-managers',
  name: 'Casemanagers',
  measure: 'hours',
  countedBy: 'case-managers',
  volume: '875',
  cents: 6_734_000,
  ...more,
})
const timeOut = {
  ...{ code: 'time-out', name: 'Time-out', cents: 584_934 },
  countedBy: 'time-out',
} as const
const flex = line({
  ...{ code: 'flex', name: 'Flexbudget', measure: 'euros', countedBy: 'flex-budget' },
  ...{ volume: null, cents: 60_000 },
})
const overhead = line({
  ...{ code: 'overhead', name: 'Overhead', measure: 'euros', countedBy: null },
  ...{ volume: null, cents: 10_000 },
})
const work: GrantWork = {
  caseManagerHours: 900.5,
  peerExpertHours: 350,
  stays: 3,
  stayDays: 37,
  flexCents: 60_000,
}
const read = (of: GrantedLine, more: object = {}) =>
  readGranted(of, { work, written: undefined, thresholdPercent: 10, ...more })

test.each([
  ['hours', line(), '900.5', '2.9', false],
  ['days of stays', line({ ...timeOut, measure: 'days', volume: '42' }), '37', '-11.9', true],
  ['stays', line({ ...timeOut, measure: 'stays', volume: '3' }), '3', '0', false],
  ['the flex budget, in cents', flex, '60000', '0', false],
])('%s are put beside what was granted', (_, of, realised, deviationPercent, deviates) => {
  expect(read(of)).toMatchObject({
    ...{ realised, deviationPercent, deviates },
    provenance: 'counted',
  })
})

test.each([
  // Exactly a tenth is within it, a hundredth of an hour more is not.
  ['787.50', false],
  ['962.50', false],
  ['787.49', true],
  ['962.51', true],
])('at %s hours of 875 a threshold of a tenth: beyond is %s', (hours, deviates) => {
  expect(read(line(), { work: { ...work, caseManagerHours: Number(hours) } }).deviates).toBe(
    deviates,
  )
})

test('what the daily work does not count is unknown until it is stated, and has to be explained', () => {
  expect(read(overhead)).toMatchObject({
    realised: null,
    provenance: 'unknown',
    deviationPercent: null,
    deviates: true,
  })
  const written = { words: 'as agreed', stated: '10500' }
  expect(read(overhead, { written })).toMatchObject({
    realised: '10500',
    provenance: 'stated',
    deviationPercent: '5',
    deviates: false,
    words: 'as agreed',
  })
})

test('beside nothing that was granted anything at all is off, and nothing is not', () => {
  const none = line({ volume: '0' })
  expect(read(none)).toMatchObject({ deviationPercent: null, deviates: true })
  const idle = { work: { ...work, caseManagerHours: 0 } }
  expect(read(none, idle).deviates).toBe(false)
})

test('what is counted cannot be stated otherwise', () => {
  const written = { words: '', stated: '1' }
  expect(read(line(), { written })).toMatchObject({ realised: '900.5', provenance: 'counted' })
})

test('a line that was submitted says the same by its own threshold', () => {
  const { deviationPercent: _, deviates: __, ...frozen } = read(line(), { thresholdPercent: 2 })
  expect(readFrozen(frozen, 2)).toMatchObject({ deviationPercent: '2.9', deviates: true })
  expect(readFrozen(frozen, 10).deviates).toBe(false)
})

const explained = 'het werk was zwaarder'
const report = (lines: readonly ReportLine[], deployment = explained) =>
  ({ lines, deployment }) as Report
const standing = (more: object = {}) => ({
  state: 'awarded',
  until: '2023-12-31',
  today: '2024-01-08',
  because: null,
  report: report([read(line())]),
  ...more,
})

test('what is over, whole and explained can be submitted', () => {
  expect(mustFirst(standing())).toEqual([])
  expect(maySubmit(standing())).toEqual({ allowed: true })
})

test.each([
  ['is submitted already', { state: 'accounted' }, 'accountability-submitted', {}],
  ['runs still', { today: '2023-12-31' }, 'grant-period-runs', { until: '2023-12-31' }],
  ['begins within a month', { because: 'period-of-whole-months' }, 'period-of-whole-months', {}],
  [
    'does not say how the hours went',
    { report: report([read(line())], ' kort ') },
    'deployment-unexplained',
    {},
  ],
  [
    'says it in five signs',
    { report: report([read(line())], '🙂'.repeat(5)) },
    'deployment-unexplained',
    {},
  ],
  [
    'leaves a deviation unexplained',
    { report: report([read(line(), { thresholdPercent: 2 }), read(overhead)]) },
    'deviations-unexplained',
    { lines: ['Casemanagers', 'Overhead'] },
  ],
])('what %s cannot', (_, more, code, facts) => {
  expect(maySubmit(standing(more))).toEqual({ allowed: false, code, facts })
})

test('everything that is still to be done is named at once', () => {
  const open = report([read(overhead)], '')
  expect(mustFirst(standing({ today: '2023-12-01', report: open }))).toEqual([
    'grant-period-runs',
    'deployment-unexplained',
    'deviations-unexplained',
  ])
})

const body = (...lines: { code: string; stated: string | null }[]) => ({
  ...{ deployment: '', narrative: '' },
  lines: lines.map((one) => ({ ...one, words: '' })),
})
const granted = [line(), overhead, line({ code: 'other', countedBy: null, measure: 'days' })]

test.each([
  ['a line of another grant', [{ code: 'x', stated: null }], '/lines/0/code', 'not-of-this-grant'],
  [
    'a line twice',
    [
      { code: 'overhead', stated: null },
      { code: 'overhead', stated: null },
    ],
    '/lines/1/code',
    'code-twice',
  ],
  [
    'what is counted',
    [{ code: 'case-managers', stated: '5' }],
    '/lines/0/stated',
    'counted-already',
  ],
  ['below zero', [{ code: 'overhead', stated: '-1' }], '/lines/0/stated', 'negative'],
  [
    'a part of a cent',
    [{ code: 'overhead', stated: '1.5' }],
    '/lines/0/stated',
    'fraction-of-a-cent',
  ],
  ['half a day', [{ code: 'other', stated: '1.5' }], '/lines/0/stated', 'not-whole'],
  ['too much', [{ code: 'overhead', stated: '1000000000001' }], '/lines/0/stated', 'too-large'],
])('%s is refused by name', (_, lines, path, code) => {
  expect(faultsOfWriting(body(...lines), granted)).toEqual([
    expect.objectContaining({ path, code }),
  ])
})

test('an empty figure and one that is not counted are taken', () => {
  const lines = [
    { code: 'case-managers', stated: null },
    { code: 'overhead', stated: '9500' },
  ]
  expect(faultsOfWriting(body(...lines), granted)).toEqual([])
})
