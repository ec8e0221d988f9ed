import { deflateRawSync } from 'node:zlib'
import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { readTable, writeXlsx } from './index.ts'

const columns = [
  { title: 'Regel', kind: 'text' },
  { title: 'Bedrag', kind: 'cents' },
] as const

test('a workbook that was written here is read again, money as a plain number', () => {
  const rows = [
    ['flex', 60_000],
    ['=1+1', null],
  ]
  expect(readTable(writeXlsx('Geld', [{ name: 'Geld: 2023', columns, rows }]))).toEqual({
    rows: [
      ['Regel', 'Bedrag'],
      ['flex', '600'],
      ["'=1+1", ''],
    ],
  })
})

test.each([
  [
    'with a semicolon and a mark',
    '\uFEFF"a";"b ""c"";"\r\n1;2,5\r\n',
    [
      ['a', 'b "c";'],
      ['1', '2,5'],
    ],
  ],
  [
    'with a comma',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'with an empty cell',
    'a;b;c\n;;3\n',
    [
      ['a', 'b', 'c'],
      ['', '', '3'],
    ],
  ],
])('text %s is read', (_, text, rows) => {
  expect(readTable(Buffer.from(text))).toEqual({ rows })
})

function workbook(sheet: ReturnType<typeof utils.aoa_to_sheet>): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'x')
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}

test('a workbook with a formula is refused, and says where', () => {
  const sheet = utils.aoa_to_sheet([['a'], [{ t: 'n', v: 2, f: '1+1' }]])
  expect(readTable(workbook(sheet))).toEqual({ refused: 'has-formulas', at: 'A2' })
})

test('more rows than a budget has are refused, in both forms', () => {
  const rows = Array.from({ length: 5_000 }, () => ['1', '2'])
  expect(readTable(workbook(utils.aoa_to_sheet(rows)))).toEqual({ refused: 'too-many-rows' })
  const text = Buffer.from(rows.map((row) => row.join(';')).join('\n'))
  expect(readTable(text)).toEqual({ refused: 'too-many-rows' })
})

test('a file that unpacks to very much more is refused before it is read', () => {
  const name = Buffer.from('xl/x.xml')
  const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024))
  const local = Buffer.alloc(30)
  local.write('PK\u0003\u0004', 'latin1')
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.write('PK\u0001\u0002', 'latin1')
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  const bomb = Buffer.concat([local, name, packed, entry, name, end])
  expect(bomb.length).toBeLessThan(100_000)
  expect(readTable(bomb)).toEqual({ refused: 'too-large' })
})

test.each([
  ['a picture', Buffer.from([0xff, 0xd8, 0, 1])],
  ['text with a quote that nothing closes', Buffer.from('a;b\n"1;2\n')],
  ['a broken ZIP', Buffer.from('PK\u0003\u0004nothing')],
])('%s is no sheet', (_, bytes) => {
  expect(readTable(bytes)).toHaveProperty('refused')
})
