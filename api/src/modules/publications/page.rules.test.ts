import { expect, test } from 'vitest'
import type { Content } from './ledger.schema.ts'
import { pageOf } from './page.rules.ts'
import type { Cell } from './publications.schema.ts'
import { periodOf, valueSaid } from './words.rules.ts'

const cell = (method: Cell['method'], min: number | null, max: number | null): Cell => ({
  table: 'figures',
  tableTitle: null,
  cell: 'people',
  label: null,
  unit: 'persons',
  universe: 'approach',
  method,
  because: method === 'withheld' ? 'author' : null,
  min,
  max,
  terms: {},
})

test.each([
  [cell('words', 0, 9), 'minder dan 10', 'fewer than 10'],
  [cell('band', 19, 28), '19 tot en met 28', '19 to 28'],
  [cell('rounded', 2215, 2224), 'ongeveer 2.220', 'about 2,220'],
  [cell('rounded', 26, 44), '26 tot en met 44', '26 to 44'],
  [cell('withheld', null, null), 'niet gegeven', 'not given'],
])('%j is said as “%s” and “%s”', (one, nl, en) => {
  expect([valueSaid(one, 'nl'), valueSaid(one, 'en')]).toEqual([nl, en])
})

test.each([
  ['2023', '2023', '2023'],
  ['2023-H1', '2023 (1e halfjaar)', '2023 (1st half-year)'],
  ['2023-H2', '2023 (2e halfjaar)', '2023 (2nd half-year)'],
])('the period %s is “%s” and “%s”', (period, nl, en) => {
  expect([periodOf(period, 'nl'), periodOf(period, 'en')]).toEqual([nl, en])
})

test('what somebody typed is letters on the page, and never markup', () => {
  const typed = '<script>alert("x")</script> & <img src=x>'
  const own = { ...cell('band', 10, 19), table: 'own', tableTitle: typed, label: typed }
  const content: Content = {
    programme: 'somewhere',
    period: '2023-H2',
    number: 2,
    note: typed,
    reason: typed,
    supersedes: 1,
    threshold: 10,
    cells: [own],
    relations: [],
  }
  const page = pageOf(
    { programme: 'somewhere', content, publishedOn: '', supersededBy: null, hash: '', others: [] },
    'nl',
  )
  expect(page).not.toMatch(/<script|<img/)
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp;')
})
