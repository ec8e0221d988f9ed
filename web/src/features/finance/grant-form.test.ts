import { expect, test } from 'vitest'
import {
  awardOf,
  awardValuesOf,
  centsFrom,
  emptyLine,
  eurosOf,
  linesFromBudget,
  linesOf,
} from './grant-form.ts'
import type { Grant } from './grants.api.ts'

test.each([
  ['33670', 3_367_000],
  ['330,5', 33_050],
  ['0,005', 0.5],
  ['-1', -100],
  ['', undefined],
  ['veel', undefined],
  ['1-2', undefined],
])('%s is typed as an amount', (typed, cents) => expect(centsFrom(typed)).toBe(cents))

test('cents come back as they were typed', () => {
  for (const cents of [0, 5, 50, 584_934]) expect(centsFrom(eurosOf(cents))).toBe(cents)
})

const typed = { ...emptyLine(), name: 'Time-out, verblijf', volume: '42', amount: '5849,34' }

test('a line is sent with a code of its name, and only with work that fits its measure', () => {
  const [line] = linesOf([{ ...typed, measure: 'days', countedBy: 'time-out' }]) ?? []
  expect(line).toMatchObject({
    ...{ code: 'time-out-verblijf', volume: '42', cents: 584_934, countedBy: 'time-out' },
  })
  const [money] = linesOf([{ ...typed, measure: 'euros', countedBy: 'time-out' }]) ?? []
  expect(money).toMatchObject({ volume: null, countedBy: null })
  expect(linesOf([{ ...typed, volume: '' }])).toBeUndefined()
})

const side = { volume: '42', cents: 100, note: '' }
const grant = {
  ...{ state: 'awarded', until: '2023-12-31', conditions: ['Twee partijen.'], dues: [] },
  lines: [
    {
      ...{ code: 'time-out', name: 'Time-out', measure: 'days', countedBy: null },
      ...{ asked: side, granted: { ...side, cents: 90 } },
    },
  ],
} as unknown as Grant

test('an award begins as what was asked, and a change of it as what was granted', () => {
  expect(awardValuesOf(grant, '2024-01-08')).toMatchObject({
    accountabilityBy: '2024-04-01',
    lines: [{ amount: '0,90', volume: '42' }],
    conditions: [{ words: 'Twee partijen.' }],
  })
  const applied = awardValuesOf({ ...grant, state: 'applied' }, '2024-01-08')
  expect(applied.lines[0]?.amount).toBe('1,00')
  expect(awardOf(applied)).toMatchObject({
    lines: [{ cents: 100 }],
    conditions: ['Twee partijen.'],
  })
  expect(awardOf({ ...applied, instalments: [{ amount: 'x', dueOn: '' }] })).toBeUndefined()
})

test('lines of a budget come over for who carries them; what is no single figure stays open', () => {
  const cents = { lowCents: 584_934, highCents: 584_934 }
  const stay = { code: 'time-out', name: 'Time-out', kind: 'days', organisationIds: ['a', 'b'] }
  const hours = { code: 'expert-role', name: 'Expert', kind: 'hours-per-week' }
  const lines = [
    { ...stay, volume: { low: '42', high: '42' }, amount: cents },
    { ...hours, organisationIds: ['a'], volume: { low: '12', high: '16' }, amount: null },
  ] as unknown as Parameters<typeof linesFromBudget>[0]
  expect(linesFromBudget(lines, 'a')).toMatchObject([
    { measure: 'days', countedBy: 'time-out', volume: '42', amount: '5849,34' },
    { measure: 'hours', countedBy: '', volume: '', amount: '' },
  ])
  expect(linesFromBudget(lines, 'b')).toHaveLength(1)
})
