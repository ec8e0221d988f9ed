import { expect, test } from 'vitest'
import { readPersons } from './pasted-persons.ts'
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

test('persons are read by the names of the table, and a line that does not fit refuses them all', () => {
  const table = readPasted('x;straat;huis;t\nnoord;1;1;2\nzuid;0;1;1\nt;1;2;3')
  if (table === undefined) throw new Error('no table')
  expect(readPersons('a1;noord;straat\na2\tnoord\thuis\n\na3;zuid;huis', table)).toEqual([
    { code: 'a1', row: 0, column: 0 },
    { code: 'a2', row: 0, column: 1 },
    { code: 'a3', row: 1, column: 1 },
  ])
  for (const wrong of ['a1;west;straat', 'a1;noord', 'een naam;noord;huis', 'a1;noord;huis;4'])
    expect(readPersons(wrong, table)).toBeNull()
})
