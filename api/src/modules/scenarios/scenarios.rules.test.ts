import { expect, test } from 'vitest'
import { faultsOfAssumptions, faultsOfChoice, whyNotChosen } from './content.rules.ts'
import type { Norms, Stands } from './outcomes.schema.ts'
import type { ChoiceBody } from './scenarios.schema.ts'
import { changeOf, neededOf } from './staffing.rules.ts'
import type { Put } from './stands.rules.ts'
import { standsUnder } from './stands.rules.ts'
import { casesToday, spanOf } from './today.rules.ts'

test.each([
  ['negative cases', 'cases', '-1', 'negative'],
  ['a fraction of a case', 'cases', '10.5', 'not-whole'],
  ['a fraction of a case beyond today', 'cases-beyond-today', '1.5', 'not-whole'],
  ['more hours than a week has', 'hours-per-case', '169', 'too-large'],
  ['negative hours', 'hours-per-case', '-4', 'negative'],
  ['a facility that half stands', 'zone', '0.5', 'stands-or-not'],
] as const)('%s are refused by name', (_, name, value, code) => {
  expect(faultsOfAssumptions([{ name, value }])).toMatchObject([
    { path: '/assumptions/0/value', code },
  ])
})

test('fewer cases than there are is an assumption; two ways to say cases are not one', () => {
  expect(faultsOfAssumptions([{ name: 'cases-beyond-budget', value: '-2' }])).toEqual([])
  const two = [
    { name: 'cases', value: '10' },
    { name: 'cases-beyond-today', value: '2' },
  ] as const
  expect(faultsOfAssumptions([...two])).toMatchObject([
    { path: '/assumptions/1', code: 'cases-in-two-ways' },
  ])
})

const today = '2024-01-08'
const choice: ChoiceBody = {
  kind: 'chosen',
  optionId: 'a',
  decidedOn: today,
  decider: 'College',
  reason: 'Omdat het zo is.',
}

test.each([
  ['without a reason', { reason: ' ' }, '/reason', 'no-reason'],
  ['in the future', { decidedOn: '2024-01-09' }, '/decidedOn', 'in-the-future'],
  ['of another question', { optionId: 'c' }, '/optionId', 'of-another-question'],
  ['of nothing', { optionId: null }, '/optionId', 'of-another-question'],
  ['by nobody', { decider: '' }, '/decider', 'no-decider'],
  ['taken back with an option', { kind: 'taken-back' }, '/optionId', 'nothing-is-chosen'],
] as const)('a choice %s is refused by name', (_, given, path, code) => {
  const faults = faultsOfChoice({ ...choice, ...given }, ['a', 'b'], today)
  expect(faults.map((one) => [one.path, one.code])).toEqual([[path, code]])
})

test('what stands is not chosen again, nothing is not taken back, and history goes forward', () => {
  const last = { kind: 'chosen', optionId: 'a', decidedOn: '2024-01-05' } as const
  expect(whyNotChosen(choice, last)).toBe('scenario-chosen-already')
  expect(whyNotChosen({ ...choice, optionId: 'b' }, last)).toBeUndefined()
  expect(whyNotChosen({ ...choice, kind: 'assumed' }, last)).toBeUndefined()
  const back: ChoiceBody = { ...choice, kind: 'taken-back', optionId: null }
  expect(whyNotChosen(back, undefined)).toBe('scenario-nothing-chosen')
  expect(whyNotChosen(back, { ...last, kind: 'taken-back' })).toBe('scenario-nothing-chosen')
  const before = { ...choice, optionId: 'b', decidedOn: '2024-01-04' }
  expect(whyNotChosen(before, last)).toBe('scenario-chosen-later')
})

const norms: Norms = {
  hoursPerCase: 4,
  hoursTolerance: 0.5,
  peerHoursPerCase: 1.6,
  expertHoursFrom: 12,
  expertHoursUntil: 16,
  parties: 2,
}
const weights: Record<Stands, number> = { secured: 0, unknown: 1, attention: 2, 'not-secured': 3 }
const judging = {
  hours: (perCase: number | null, { norm }: { norm: number }): Stands => {
    if (perCase === null) return 'unknown'
    return perCase >= norm ? 'secured' : 'not-secured'
  },
  worst: (states: readonly Stands[]) =>
    states.toSorted((one, other) => weights[other] - weights[one])[0] ?? 'unknown',
}
const point = (value: number) => spanOf(value, value)
const put: Put = {
  facilities: {},
  hoursPerCase: point(4),
  peerHoursPerCase: point(1.6),
  expertHours: point(12),
  needed: point(40),
  available: '44',
  poolIs: 'pool-unknown',
  parties: 2,
}
const standing = (given: Partial<Put>) =>
  Object.fromEntries(
    standsUnder({ ...put, ...given }, norms, judging).map(({ code, ...one }) => [code, one]),
  )

test('at the norms of the note, with its six elements and two parties, everything stands', () => {
  const states = Object.values(standing({})).map(({ state }) => state)
  expect(new Set(states)).toEqual(new Set(['secured']))
})

test('without a team neither case management nor what it must be nor its time stands', () => {
  const off = standing({ facilities: { 'case-managers': false, subsidy: false } })
  for (const code of ['case-management', 'wat', 'nodig'])
    expect(off[code]).toMatchObject({ state: 'not-secured' })
  expect(off['wat']?.because).toEqual(['no-case-managers'])
  expect(off['nodig']?.because).toEqual(['no-case-managers', 'no-subsidy'])
})

test.each([
  ['expert-role', { expertHours: null }, 'attention', 'wanted-not-funded'],
  ['expert-role', { expertHours: point(8) }, 'attention', 'fewer-hours-than-wanted'],
  ['peer-expert', { peerHoursPerCase: point(1.2) }, 'attention', 'hours-below-norm'],
  ['peer-expert', { peerHoursPerCase: point(0.8) }, 'not-secured', 'hours-below-norm'],
  ['peer-expert', { peerHoursPerCase: null }, 'unknown', 'hours-unknown'],
  ['time-out', { facilities: { 'time-out': false } }, 'not-secured', 'no-time-out'],
  ['wat', { parties: 1 }, 'not-secured', 'one-party'],
  ['hoe', { needed: point(48) }, 'not-secured', 'pool-too-small'],
  ['hoe', { needed: spanOf(40, 76) }, 'attention', 'pool-too-small'],
  ['hoe', { available: null, poolIs: 'pool-not-yours' }, 'unknown', 'pool-not-yours'],
  ['case-management', { hoursPerCase: spanOf(3, 5) }, 'not-secured', 'hours-below-norm'],
] as const)('%s under %j is %s, because of %s', (code, given, state, why) => {
  expect(standing(given)[code]).toEqual({ state, because: [why] })
})

test('cases beyond today stay within the band that the reader knows', () => {
  const assumed = new Map([['cases-beyond-today', '2']] as const)
  expect(changeOf(assumed, spanOf(10, 19)).figures.cases).toEqual(spanOf(12, 21))
  const fewer = new Map([['cases-beyond-today', '-12']] as const)
  expect(changeOf(fewer, spanOf(10, 19)).figures.cases).toEqual(spanOf(0, 7))
  expect(neededOf(spanOf(12, 21), point(4))).toEqual(spanOf(48, 84))
})

test('open cases are exact in care and a band outside it', () => {
  const elements = (count: {
    value: number | null
    band: { from: number; until: number } | null
  }) => [
    {
      code: 'case-management',
      state: 'secured' as const,
      figures: [{ code: 'one-responsible', counts: [{ code: 'open', ...count }] }],
    },
  ]
  expect(casesToday(elements({ value: 11, band: null }))).toEqual({
    cases: point(11),
    isBand: false,
  })
  expect(casesToday(elements({ value: null, band: { from: 10, until: 19 } }))).toEqual({
    cases: spanOf(10, 19),
    isBand: true,
  })
  expect(casesToday([])).toBeUndefined()
})
