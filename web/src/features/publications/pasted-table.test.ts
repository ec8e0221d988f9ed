import { expect, test } from 'vitest'
import { readPasted } from './pasted-table.ts'

test('a table with titles, names and totals is read, from a spreadsheet or with semicolons', () => {
  const lines = [
    ['', 'straat', 'huis', 'totaal'],
    ['noord', '40', '30', '70'],
    ['zuid', '30', '20', '50'],
    ['totaal', '70', '50', '120'],
  ]
  const read = {
    columns: ['straat', 'huis'],
    rows: [
      { name: 'noord', counts: [40, 30], total: 70 },
      { name: 'zuid', counts: [30, 20], total: 50 },
    ],
    totals: [70, 50],
    total: 120,
  }
  for (const between of ['\t', ';'])
    expect(readPasted(lines.map((line) => line.join(between)).join('\n'))).toEqual(read)
})

test.each(['', 'a;b;c', 'a;b;c\nx;1;2\ny;een;2\nz;1;4'])('“%s” is no table', (text) => {
  expect(readPasted(text)).toBeUndefined()
})
