import { readOds } from 'odf-kit/ods-reader'
import { expect, test } from 'vitest'
import type { Sheet } from './index.ts'
import { writeCsv, writeOds } from './index.ts'

const sheet: Sheet = {
  name: 'Kas',
  columns: [
    { title: 'Dag', kind: 'day' },
    { title: 'Wat', kind: 'text' },
    { title: 'Bedrag', kind: 'cents' },
    { title: 'Aantal', kind: 'number' },
  ],
  rows: [
    ['2024-01-05', 'slaapzak "warm"; groot', -4_995, 1],
    ['2024-01-06', '=HYPERLINK("http://x")', 60_005, 1.5],
    ['2024-01-07', '\uFF1D1+1', 5, null],
    ['2024-01-08', '@SUM(A1)', 0, 0],
  ],
}

test('a table is CSV that a Dutch spreadsheet reads, and in which nothing calculates', () => {
  expect(writeCsv(sheet).toString()).toBe(
    [
      '\uFEFF"Dag";"Wat";"Bedrag";"Aantal"',
      '"2024-01-05";"slaapzak ""warm""; groot";-49,95;1',
      `"2024-01-06";"'=HYPERLINK(""http://x"")";600,05;1,5`,
      `"2024-01-07";"'\uFF1D1+1";0,05;`,
      `"2024-01-08";"'@SUM(A1)";0,00;0`,
      '',
    ].join('\r\n'),
  )
})

test('the same is a spreadsheet, in which money is money and text is no formula', async () => {
  const { sheets } = readOds(await writeOds('Kas', [sheet]))
  const cells = sheets[0]?.rows.map((row) => row.cells.map(({ value }) => value))
  expect(sheets[0]?.name).toBe('Kas')
  expect(cells?.[1]).toEqual(['2024-01-05', 'slaapzak "warm"; groot', -49.95, 1])
  expect(cells?.[2]?.[1]).toBe(`'=HYPERLINK("http://x")`)
  expect(JSON.stringify(sheets)).not.toContain('of:=')
})
