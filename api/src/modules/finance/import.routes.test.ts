import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let officer: Client
beforeAll(async () => {
  world = await openWorld()
  officer = await world.as(
    await world.aMember({ role: 'policy_officer', organisation: 'municipality' }),
  )
})
afterAll(() => world.close())

const preview = (name: string, bytes: Buffer | string) =>
  officer.post('/budgets/import/_search', {
    name,
    content: Buffer.from(bytes).toString('base64'),
  })

const workbook = (rows: readonly (readonly unknown[])[]): Buffer => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'x')
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}
const header = ['code', 'regel', 'soort', 'uren per week', 'uurtarief (€)']
const line = ['expert', 'Expertrol', 'hours-per-week', '12', '76,96']
const text = (...rows: string[][]) => rows.map((row) => row.join(';')).join('\n')

test.each([
  [
    'formulas',
    workbook([header, [...line.slice(0, 3), { t: 'n', v: 2, f: '1+1' }]]),
    'has-formulas',
  ],
  [
    'more rows than a budget has',
    workbook([header, ...Array.from({ length: 2_000 }, () => line)]),
    'too-many-rows',
  ],
  ['no sheet', Buffer.from([0, 1, 2]), 'not-a-sheet'],
])('a file with %s is refused by name', async (_, bytes, code) => {
  const answer = await preview('x.xlsx', bytes)
  expect([answer.statusCode, answer.json().faults]).toEqual([
    400,
    [expect.objectContaining({ path: '/content', code })],
  ])
})

test('a million rows as text do not come in at all', async () => {
  const rows = text(header, ...Array.from({ length: 20_000 }, () => line))
  expect((await preview('x.csv', rows)).statusCode).toBe(413)
})

test('a wrong header and mixed decimals are said in the preview, with the row', async () => {
  const wrong = (await preview('x.csv', text(['post', 'regel'], line))).json()
  expect(wrong.faults).toMatchObject([{ code: 'wrong-header' }, { code: 'wrong-header' }])
  const mixed = text(header, line, [...line.slice(0, 3), '1.5', ''].with(0, 'other'))
  const { faults } = (await preview('x.csv', mixed)).json()
  expect(faults).toMatchObject([
    { path: '/rows/2', code: 'mixed-decimals' },
    { path: '/rows/3', code: 'mixed-decimals' },
  ])
})

test('what is right comes as lines, and nothing is stored before somebody saves it', async () => {
  const { lines, faults } = (await preview('x.csv', text(header, line))).json()
  expect(faults).toEqual([])
  expect(lines).toMatchObject([{ code: 'expert', figures: { rateCents: { values: ['7696'] } } }])
  const kept = await world.admin.sql(
    'select (select count(*) from budgets) + (select count(*) from budget_lines) as rows',
  )
  expect(kept.map(({ rows }) => Number(rows))).toEqual([0])
})
