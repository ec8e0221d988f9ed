import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../platform/clock/index.ts'
import type { Carrying, Norms, Staff } from './capacity.rules.ts'
import { figureOf, isExceeded, mondaysFrom, sumOfWeek, withPassings } from './capacity.rules.ts'
import { hoursEndOn } from './hours-end.rules.ts'

const monday = '2024-01-08'
const norms: Norms = { perCase: { case_manager: 240, peer_expert: 96 }, withoutCase: 120 }
const always = { fromOn: '2021-01-04', untilOn: null }

const staff = (membershipId: string, more: Partial<Staff> = {}): Staff => ({
  ...always,
  membershipId,
  organisationId: 'iriszorg',
  role: 'case_manager',
  contracts: [{ ...always, minutesPerWeek: 960 }],
  absences: [],
  ...more,
})

const carries = (membershipId: string, caseId: string, more: Partial<Carrying> = {}): Carrying => ({
  ...always,
  membershipId,
  caseId,
  as: 'responsible',
  ...more,
})

const figure = (person: Staff, carried: Carrying[], everyone = [person]) =>
  figureOf(sumOfWeek(person, monday, { carried, norms, staff: everyone }))

describe('capacity against caseload', () => {
  test('is her hours less what goes to no case, against four hours a case', () => {
    const carried = ['a', 'b', 'c'].map((one) => carries('olm', one))
    const three = figure(staff('olm'), carried)
    expect(three).toMatchObject({ contracted: 16, available: 14, needed: 12, cases: 3 })
    expect(isExceeded(three)).toBe(false)
    const four = figure(staff('olm'), [...carried, carries('olm', 'd')])
    expect(isExceeded(four)).toBe(true)
  })

  test('of a peer expert is all her hours against 1.6 for each woman she is linked to', () => {
    const ten = Array.from({ length: 10 }, (_, nth) => carries('vlier', `${nth}`, { as: 'peer' }))
    const exact = figure(staff('vlier', { role: 'peer_expert' }), ten)
    expect(exact).toMatchObject({ available: 16, needed: 16 })
    expect(isExceeded(exact)).toBe(false)
  })

  test('on days away has nothing, and the case counts for who stands in', () => {
    const away = staff('hazelaar', { absences: [{ fromOn: monday, untilOn: '2024-01-12' }] })
    const standIn = staff('olm')
    const carried = [
      carries('hazelaar', 'a'),
      carries('olm', 'a', { as: 'stand-in', fromOn: monday, untilOn: '2024-01-12' }),
    ]
    expect(figure(away, carried)).toMatchObject({ available: 4, needed: 1.14, awayDays: 5 })
    expect(figure(standIn, carried)).toMatchObject({ needed: 2.86, standInDays: 5 })
  })

  test('of a case without a stand-in stays with who answers for it', () => {
    const away = staff('els', { absences: [{ fromOn: monday, untilOn: '2024-01-14' }] })
    expect(figure(away, [carries('els', 'a')])).toMatchObject({ available: 0, needed: 4 })
  })

  test('ends with the contract and with the work itself', () => {
    const until = { fromOn: '2021-01-04', untilOn: '2024-01-10' }
    const contracts = [{ ...until, minutesPerWeek: 960 }]
    expect(figure(staff('els', { contracts }), [])).toMatchObject({ available: 6 })
    expect(figure(staff('els', { untilOn: '2024-01-10' }), [])).toMatchObject({ available: 6 })
  })

  test('follows what was planned to pass, from that day on', () => {
    const passing = { caseId: 'a', toMembershipId: 'wilg', onDay: '2024-01-11' }
    const carried = withPassings([carries('olm', 'a')], [passing])
    expect(figure(staff('olm'), carried).needed).toBe(1.71)
    expect(figure(staff('wilg'), carried).needed).toBe(2.29)
  })
})

const dayOf = (nth: number) => addDays('2024-01-01', nth)
const someDays = fc
  .tuple(fc.nat(20), fc.nat(12))
  .map(([from, length]) => ({ fromOn: dayOf(from), untilOn: dayOf(from + length) }))
const names = ['one', 'two', 'three']
const someStaff = fc.tuple(
  ...names.map((name) =>
    fc.record({
      membershipId: fc.constant(name),
      organisationId: fc.constant('iriszorg'),
      role: fc.constantFrom('case_manager' as const, 'peer_expert' as const),
      fromOn: fc.constant('2021-01-04'),
      untilOn: fc.option(fc.nat(20).map(dayOf)),
      contracts: fc.array(
        fc.tuple(someDays, fc.integer({ min: 1, max: 2400 })).map(([days, minutesPerWeek]) => {
          return { ...days, minutesPerWeek }
        }),
        { maxLength: 1 },
      ),
      absences: fc.array(someDays, { maxLength: 2 }),
    }),
  ),
)
const someCarried = fc.array(
  fc.record({
    membershipId: fc.constantFrom(...names),
    caseId: fc.constantFrom('a', 'b', 'c', 'd'),
    as: fc.constantFrom('responsible' as const, 'peer' as const, 'stand-in' as const),
    fromOn: fc.nat(20).map(dayOf),
    untilOn: fc.option(fc.nat(20).map(dayOf)),
  }),
  { maxLength: 12 },
)

const days = [0, 1, 2, 3, 4, 5, 6].map((nth) => addDays(monday, nth))

type Span = { fromOn: string; untilOn: string | null }
const holdsOn = (day: string) => (one: Span) =>
  one.fromOn <= day && day <= (one.untilOn ?? '9999-12-31')

/** The same figure once more, in the plainest way: added up day by day, case by case. */
function plainSum(person: Staff, carried: readonly Carrying[]) {
  const total = { available: 0, needed: 0 }
  for (const day of days) {
    total.available += plainlyAvailable(person, day)
    for (const caseId of ['a', 'b', 'c', 'd'])
      total.needed += plainlyCarries(
        person,
        day,
        carried.filter((one) => one.caseId === caseId),
      )
        ? norms.perCase[person.role]
        : 0
  }
  return total
}

function isAway(person: Staff, day: string) {
  return holdsOn(day)(person) && person.absences.some(holdsOn(day))
}

function plainlyAvailable(person: Staff, day: string) {
  if (isAway(person, day) || !holdsOn(day)(person)) return 0
  const [contract] = person.contracts.filter(holdsOn(day))
  const without = person.role === 'case_manager' ? 120 : 0
  return Math.max(0, (contract?.minutesPerWeek ?? 0) - without)
}

function plainlyCarries(person: Staff, day: string, ofCase: readonly Carrying[]) {
  const now = ofCase.filter(holdsOn(day))
  const covered = now.some(({ as }) => as === 'stand-in')
  const passedOn = isAway(person, day) && covered
  return now.some(
    ({ membershipId, as }) =>
      membershipId === person.membershipId && !(as === 'responsible' && passedOn),
  )
}

test('is the same as a plain sum over days and cases, whoever is away and whatever ends', () => {
  fc.assert(
    fc.property(someStaff, someCarried, (everyone, carried) => {
      for (const person of everyone)
        expect(sumOfWeek(person, monday, { carried, norms, staff: everyone })).toMatchObject(
          plainSum(person, carried),
        )
    }),
    { numRuns: 100 },
  )
})

test('weeks begin on a Monday, this one first', () => {
  expect(mondaysFrom('2024-01-08', 2)).toEqual(['2024-01-08', '2024-01-15'])
  expect(mondaysFrom('2024-01-14', 1)).toEqual(['2024-01-08'])
})

test.each([
  ['an open contract', [{ ...always, minutesPerWeek: 60 }], undefined],
  [
    'one that ends',
    [{ fromOn: '2023-01-01', untilOn: '2024-02-01', minutesPerWeek: 60 }],
    '2024-02-01',
  ],
  [
    'one that is followed',
    [
      { fromOn: '2023-01-01', untilOn: '2024-02-01', minutesPerWeek: 60 },
      { fromOn: '2024-02-02', untilOn: '2024-05-01', minutesPerWeek: 90 },
    ],
    '2024-05-01',
  ],
  [
    'one with a gap after it',
    [
      { fromOn: '2023-01-01', untilOn: '2024-02-01', minutesPerWeek: 60 },
      { fromOn: '2024-03-01', untilOn: null, minutesPerWeek: 90 },
    ],
    '2024-02-01',
  ],
  ['no contract', [], undefined],
])('hours of %s end', (_what, contracts, last) => {
  expect(hoursEndOn({ contracts, untilOn: null }, monday)).toBe(last)
})
