import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Solver } from '../../platform/solver/index.ts'
import { openSolver } from '../../platform/solver/index.ts'
import { attack } from './attack.actions.ts'
import { guardedOf } from './counts.rules.ts'
import { editionZero } from './edition-zero.rules.ts'
import { relationsAcross } from './relations.rules.ts'
import type { Guarded, Relation, Statement, Terms } from './statements.rules.ts'

let solver: Solver
beforeAll(async () => {
  solver = await openSolver()
})
afterAll(() => solver[Symbol.asyncDispose]())

const says = (
  terms: Terms,
  min: number,
  max: number,
  cell = Object.keys(terms)[0] ?? '',
): Statement => ({
  terms,
  min,
  max,
  at: { edition: '2', table: 't', cell },
})
const guard = (terms: Terms): Guarded => ({
  key: Object.keys(terms).join(' '),
  kind: 'count',
  terms,
})

// Two by two with its sums, by every filling that fits.
const names = ['a', 'b', 'c', 'd']
const sums: Record<string, string[]> = {
  ab: ['a', 'b'],
  cd: ['c', 'd'],
  ac: ['a', 'c'],
  bd: ['b', 'd'],
}
const relations: Relation[] = [
  ...Object.entries(sums).map(([whole, parts]) => ({
    terms: Object.fromEntries([[whole, -1], ...parts.map((part) => [part, 1])]) as Terms,
    min: 0,
    max: 0,
  })),
  { terms: { ab: 1, cd: 1, all: -1 }, min: 0, max: 0 },
]
const filled = (a: number, b: number, c: number, d: number): Record<string, number> => ({
  a,
  b,
  c,
  d,
  ab: a + b,
  cd: c + d,
  ac: a + c,
  bd: b + d,
  all: a + b + c + d,
})
const upTo = [...Array(13).keys()]
const fillings = upTo.flatMap((a) =>
  upTo.flatMap((b) => upTo.flatMap((c) => upTo.map((d) => filled(a, b, c, d)))),
)

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'table %i: what it works out is what trying everything works out',
  async (seed) => {
    const number = (step: number) => (seed * 7919 + step * 104729) % 97
    const truth = filled(number(1) % 4, number(2) % 4, number(3) % 4, number(4) % 4)
    const total = truth.all ?? 0
    const said = [
      says({ all: 1 }, total, total),
      ...Object.keys(truth).flatMap((name, at) => {
        const value = truth[name] ?? 0
        if (name === 'all' || number(at + 10) % 3 === 0) return []
        const low = number(at + 30) % 2
        return [says({ [name]: 1 }, Math.max(0, value - low), value + low)]
      }),
    ]
    const fits = fillings.filter((one) =>
      said.every(({ terms, min, max }) => {
        const value = one[Object.keys(terms)[0] ?? ''] ?? 0
        return value >= (min ?? 0) && value <= (max ?? 0)
      }),
    )
    const values = 3
    const expected = names.flatMap((name) => {
      const seen = fits.map((one) => one[name] ?? 0)
      const [least, most] = [Math.min(...seen), Math.max(...seen)]
      return most - least + 1 < values ? [{ key: name, range: { least, most } }] : []
    })
    const outcome = await attack(
      { solver, values, relations, earlier: [], said },
      names.map((name) => guard({ [name]: 1 })),
    )
    const found = outcome.outcome === 'opened' ? outcome.findings : []
    expect(found.map(({ key, range }) => ({ key, range }))).toEqual(expected)
  },
)

test('it says which combination does it, and which of it would help', async () => {
  const said = [says({ all: 1 }, 20, 20), says({ ab: 1 }, 12, 12), says({ a: 1 }, 10, 10)]
  const outcome = await attack({ solver, values: 5, relations, earlier: [], said }, [
    guard({ b: 1 }),
  ])
  expect(outcome).toMatchObject({
    outcome: 'opened',
    findings: [
      {
        range: { least: 2, most: 2 },
        by: [{ at: { cell: 'ab' } }, { at: { cell: 'a' } }],
        wouldHelp: [{ at: { cell: 'ab' } }, { at: { cell: 'a' } }],
      },
    ],
  })
})

test('two editions that differ by one person are found, and the earlier one is named', async () => {
  const periods = ['2024-H1', '2024-H2']
  const earlier: Statement[] = [
    {
      ...says({ 'open@2024-06-30': 1 }, 40, 49),
      at: { edition: '1', table: 'figures', cell: 'open' },
    },
  ]
  const said = [says({ 'open@2024-12-31': 1, 'open@2024-06-30': -1 }, 1, 1, 'change')]
  const outcome = await attack(
    { solver, values: 10, relations: relationsAcross(periods, '2023-08-01'), earlier, said },
    guardedOf(periods),
  )
  expect(outcome).toMatchObject({ outcome: 'opened', findings: [{ kind: 'difference' }] })
})

test('what both notes made public is no finding; saying that nobody came is', async () => {
  const relationsNow = relationsAcross(['2023-H2'], '2023-08-01')
  const earlier = editionZero.statements
  const guarded = guardedOf(['2023-H2'])
  const told = (max: number) => ({
    solver,
    values: 10,
    relations: relationsNow,
    earlier,
    said: [says({ 'people@2023-12-31': 1 }, 10, max)],
  })
  expect((await attack({ ...told(19), said: [] }, guarded)).outcome).toBe('safe')
  expect(await attack(told(19), guarded)).toMatchObject({
    outcome: 'opened',
    findings: [{ key: 'people 2023-H2', range: { least: 19, most: 19 } }],
  })
  expect((await attack(told(28), guarded)).outcome).toBe('safe')
})

test('what cannot be true together is named', async () => {
  const said = [says({ ab: 1 }, 3, 3), says({ a: 1 }, 4, 4)]
  const outcome = await attack({ solver, values: 5, relations, earlier: [], said }, [
    guard({ b: 1 }),
  ])
  expect(outcome).toMatchObject({ outcome: 'contradiction', by: said })
})
