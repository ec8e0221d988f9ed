import { describe, expect, test } from 'vitest'
import type { AwardBody } from './grant-decisions.schema.ts'
import { balanceOf, faultsOfStep, mayStep, offersOf, stateAfter } from './grant-steps.rules.ts'
import { besideEachOther, openDuesOf } from './grant-views.rules.ts'
import { faultsOfAward, faultsOfGrantLines, faultsOfSettlement } from './grants.rules.ts'
import type { GrantLine } from './grants.schema.ts'
import { grantStates, grantStepKinds } from './grants.schema.ts'

const line = (given: Partial<GrantLine> = {}): GrantLine => ({
  code: 'case-managers',
  name: 'Casemanagers',
  measure: 'hours',
  countedBy: 'case-managers',
  volume: '437.5',
  cents: 3_367_000,
  note: '',
  ...given,
})
const codesOf = (faults: readonly { path: string; code: string }[]) =>
  faults.map(({ path, code }) => `${path} ${code}`)

test.each([
  ['a negative amount', { cents: -1 }, '/lines/0/cents negative'],
  ['a fraction of a cent', { cents: 100.5 }, '/lines/0/cents fraction-of-a-cent'],
  ['a negative volume', { volume: '-1' }, '/lines/0/volume negative'],
  ['hours finer than a hundredth', { volume: '1.005' }, '/lines/0/volume not-whole'],
  ['no volume', { volume: null }, '/lines/0/volume no-volume'],
  [
    'a volume of money alone',
    { measure: 'euros', countedBy: null } as const,
    '/lines/0/volume not-of-this-line',
  ],
  [
    'work that is counted otherwise',
    { measure: 'days', volume: '42' } as const,
    '/lines/0/countedBy not-of-this-line',
  ],
])('%s of a line is named', (_, given, said) => {
  expect(codesOf(faultsOfGrantLines([line(given)]))).toEqual([said])
  expect(faultsOfGrantLines([line()])).toEqual([])
})

test('a code that stands twice is named', () => {
  expect(codesOf(faultsOfGrantLines([line(), line()]))).toEqual(['/lines/1/code code-twice'])
})

const award = (given: Partial<AwardBody> = {}): AwardBody => ({
  on: '2023-07-20',
  reason: 'as the council decided',
  accountabilityBy: '2024-03-31',
  lines: [line({ cents: 1_000 })],
  conditions: [],
  instalments: [],
  dues: [],
  ...given,
})
const frame = { until: '2023-12-31', planned: [] }
const paid = (...cents: number[]) => cents.map((one) => ({ cents: one, dueOn: '2023-08-01' }))

describe('an award', () => {
  test.each<[string, Partial<AwardBody>, string]>([
    ['without lines', { lines: [] }, '/lines no-lines'],
    [
      'with more paid than granted',
      { instalments: paid(600, 401) },
      '/instalments/1/cents above-granted',
    ],
    ['with nothing to pay', { instalments: paid(0) }, '/instalments/0/cents nothing'],
    ['with a negative instalment', { instalments: paid(-1) }, '/instalments/0/cents negative'],
    [
      'that is accounted for before its period ends',
      { accountabilityBy: '2023-12-31' },
      '/accountabilityBy before-period-ends',
    ],
    [
      'with something due before it',
      { dues: [{ owner: 'organisation', what: 'a report', dueOn: '2023-07-19' }] },
      '/dues/0/dueOn before-the-decision',
    ],
  ])('%s is refused by name', (_, given, said) => {
    expect(codesOf(faultsOfAward(award(given), frame))).toEqual([said])
  })

  test('may plan everything that was granted, and not less than was planned before', () => {
    expect(faultsOfAward(award({ instalments: paid(600, 400) }), frame)).toEqual([])
    const planned = [{ cents: 1_001 }]
    expect(codesOf(faultsOfAward(award(), { ...frame, planned }))).toEqual(['/lines below-planned'])
  })
})

test('no more is settled than was granted', () => {
  expect(faultsOfSettlement(1_000, 1_000)).toEqual([])
  expect(codesOf(faultsOfSettlement(1_001, 1_000))).toEqual(['/settledCents above-granted'])
  expect(codesOf(faultsOfSettlement(0.5, 1_000))).toEqual(['/settledCents fraction-of-a-cent'])
})

const standing = { state: 'drafted', until: '2023-12-31', askedLines: 1 } as const

describe('the course of a grant', () => {
  test('begins as a draft and ends settled, recovered, refused or withdrawn', () => {
    const ends = grantStates.filter((state) =>
      grantStepKinds.every((kind) => !mayStep(kind, { ...standing, state }, '2024-01-08').allowed),
    )
    expect(ends).toEqual(['refused', 'withdrawn', 'settled', 'recovered'])
    const course = ['apply', 'award', 'submit', 'settle'] as const
    let state: (typeof grantStates)[number] = 'drafted'
    for (const kind of course) state = stateAfter(kind, state)
    expect(state).toBe('settled')
  })

  test('is not sent without lines, and not accounted for before its period is over', () => {
    expect(mayStep('apply', { ...standing, askedLines: 0 }, '2024-01-08')).toMatchObject({
      allowed: false,
      code: 'grant-without-lines',
    })
    const awarded = { ...standing, state: 'awarded' } as const
    expect(mayStep('submit', awarded, '2023-12-31')).toMatchObject({ code: 'grant-period-runs' })
    expect(mayStep('submit', awarded, '2024-01-01').allowed).toBe(true)
  })

  test('offers what can be done from here, with why not yet', () => {
    const awarded = { ...standing, state: 'awarded' } as const
    expect(offersOf(grantStepKinds, awarded, '2023-09-01')).toEqual([
      { kind: 'amend', because: null },
      { kind: 'submit', because: 'grant-period-runs' },
    ])
  })

  test('says why, on a day that has come', () => {
    const refuse = { kind: 'refuse', on: '2024-01-09', reason: 'no money' } as const
    expect(codesOf(faultsOfStep(refuse, '2024-01-08'))).toEqual([
      '/on in-the-future',
      '/reason no-reason',
    ])
    expect(faultsOfStep({ kind: 'apply', on: '2024-01-08', reason: '' }, '2024-01-08')).toEqual([])
  })
})

describe('what is to be recovered follows from what was paid and what was settled', () => {
  const advance = (cents: number, paidOn: string | null) => ({ kind: 'advance', cents, paidOn })
  test.each([
    ['less was paid', 1_000, [advance(600, '2023-08-01'), advance(400, null)], 600, 400, 0],
    ['more was paid', 500, [advance(600, '2023-08-01')], 600, 0, 100],
    ['it is even', 600, [advance(600, '2023-08-01')], 600, 0, 0],
    [
      'it came back',
      500,
      [advance(600, '2023-08-01'), { ...advance(100, '2024-02-01'), kind: 'recovery' }],
      500,
      0,
      0,
    ],
    ['nothing is settled yet', null, [advance(600, '2023-08-01')], 600, 0, 0],
  ])('%s', (_, settledCents, instalments, paidCents, toPayCents, toRecoverCents) => {
    expect(balanceOf({ settledCents, instalments })).toEqual({
      paidCents,
      toPayCents,
      toRecoverCents,
    })
  })
})

test('asked and granted stand beside each other, also where only one of them is', () => {
  const { countedBy: _, code: __, ...rest } = line()
  const sided = (code: string, side: 'asked' | 'granted', cents: number) => ({
    ...{ ...rest, code, side, cents },
    countedBy: null,
  })
  const lines = [
    sided('a', 'asked', 10),
    sided('b', 'asked', 20),
    sided('a', 'granted', 9),
    sided('c', 'granted', 5),
  ]
  expect(
    besideEachOther(lines).map(({ code, asked, granted }) => [code, asked?.cents, granted?.cents]),
  ).toEqual([
    ['a', 10, 9],
    ['b', 20, undefined],
    ['c', undefined, 5],
  ])
})

test('what is due first stands first, whoever owes it', () => {
  const due = { id: '1', kind: 'accountability', owner: 'organisation', what: '' } as const
  const never = { doneOn: null, droppedOn: null }
  const money = { id: '2', kind: 'advance', cents: 5, paidOn: null, droppedOn: null } as const
  const open = openDuesOf({
    dues: [
      { ...due, ...never, dueOn: '2024-03-31' },
      { ...due, ...never, dueOn: '2023-01-01', doneOn: '2023-01-01' },
      { ...due, ...never, dueOn: '2023-02-01', droppedOn: '2023-02-01' },
    ],
    instalments: [{ ...money, dueOn: '2024-02-01' }],
  })
  expect(open.map(({ kind, owner, cents }) => [kind, owner, cents])).toEqual([
    ['advance', 'municipality', 5],
    ['accountability', 'organisation', null],
  ])
})
