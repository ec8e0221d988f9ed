import { expect, test } from 'vitest'
import { readLines } from './import.rules.ts'
import { readNumber, styleOf } from './numbers.rules.ts'

const header = [
  'Code',
  'Regel',
  'Soort',
  'Uren per week',
  'Uurtarief (€)',
  'Bedrag (€)',
  'Iets anders',
]
const row = (...cells: string[]) => ['expert', 'Expertrol', 'hours-per-week', ...cells]
const figuresOf = (...rows: string[][]) => readLines([header, ...rows], 'a.csv').lines[0]?.figures
const codesOf = (...rows: string[][]) =>
  readLines([header, ...rows], 'a.csv').faults.map(({ path, code }) => [path, code])

test('a row is a line, money in euros becomes cents, and each figure says where it stood', () => {
  expect(figuresOf(row('12-16', '76,96', '?'))).toEqual({
    hoursPerWeek: {
      form: 'range',
      values: ['12', '16'],
      provenance: 'stated',
      source: 'a.csv, rij 2',
    },
    rateCents: { form: 'exact', values: ['7696'], provenance: 'stated', source: 'a.csv, rij 2' },
    amountCents: { form: 'unknown', values: [], provenance: 'stated', source: 'a.csv, rij 2' },
  })
  expect(figuresOf(row('40 | 160', '', ''))?.hoursPerWeek).toMatchObject({
    form: 'ambiguous',
    values: ['40', '160'],
  })
})

test('the year in the name of a file is not taken for the number of a case', () => {
  const { lines } = readLines([header, row('4', '', '')], 'budget-2024.xlsx')
  expect(lines[0]?.figures.hoursPerWeek?.source).toBe('budget 2024.xlsx, rij 2')
})

test('a wrong header says which columns are missing', () => {
  const { faults, lines } = readLines([['Post', 'Regel']], 'a.csv')
  expect(lines).toEqual([])
  expect(faults.map(({ code, message }) => [code, message])).toEqual([
    ['wrong-header', 'code'],
    ['wrong-header', 'soort'],
  ])
})

test.each([
  ['a negative', row('-4', '', ''), 'negative'],
  ['a fraction of a cent', row('4', '76,965', ''), 'fraction-of-a-cent'],
  ['words', row('veel', '', ''), 'not-a-number'],
  ['a formula as text', row('=1+1', '', ''), 'not-a-number'],
  ['three digits that may be thousands', row('1.234', '', ''), 'number-two-ways'],
])('%s is named with its row', (_, given, code) => {
  const settled = row('2,5', '', '')
  const rows = code === 'fraction-of-a-cent' ? [given, settled] : [given]
  expect(codesOf(...rows)).toEqual([['/rows/2', code]])
})

test('decimal commas and points in one file are refused; one of them settles the thousands', () => {
  expect(codesOf(row('2,5', '', ''), row('2.5', '', ''))).toEqual([
    ['/rows/2', 'mixed-decimals'],
    ['/rows/3', 'mixed-decimals'],
  ])
  expect(figuresOf(row('2,5', '1.234', ''))?.rateCents?.values).toEqual(['123400'])
  expect(figuresOf(row('2.5', '1,234', ''))?.rateCents?.values).toEqual(['123400'])
})

test.each([
  [['1.234,56', '3'], 'comma', '1.234,56', '1234.56'],
  [['1,234.56'], 'point', '1,234.56', '1234.56'],
  [['7'], 'unclear', '7', '7'],
] as const)('%j is a file with a decimal %s', (cells, style, piece, value) => {
  expect(styleOf(cells)).toBe(style)
  expect(readNumber(piece, style)).toEqual({ value })
})

test('an unknown kind and a code that is none are said, and empty rows are passed over', () => {
  expect(
    codesOf(['Big One', 'Regel', 'uren', '', '', ''], ['', '', '', '', '', '', 'som']),
  ).toEqual([
    ['/rows/2', 'unknown-kind'],
    ['/rows/2', 'wrong-code'],
  ])
})
