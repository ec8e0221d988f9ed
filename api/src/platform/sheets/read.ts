import { inflateRawSync } from 'node:zlib'
import type { WorkSheet } from '@e965/xlsx'
import { read, utils } from '@e965/xlsx'

/** What somebody brought: its first table as text, or why it is not taken. Nothing in it is calculated. */
export type ReadTable =
  | { rows: readonly (readonly string[])[] }
  | { refused: 'not-a-sheet' | 'has-formulas' | 'too-large' | 'too-many-rows'; at?: string }

const mostRows = 500
const mostColumns = 60
const mostBytes = 8 * 1024 * 1024

/** @param bytes a workbook (XLSX) or text with a separator (CSV, UTF-8) */
export function readTable(bytes: Buffer): ReadTable {
  const isWorkbook = bytes.subarray(0, 2).toString('latin1') === 'PK'
  if (!isWorkbook) return bytes.includes(0) ? { refused: 'not-a-sheet' } : readText(bytes)
  if (!unpacksWithin(bytes, mostBytes)) return { refused: 'too-large' }
  try {
    const book = read(bytes, { type: 'buffer', cellFormula: true, sheetRows: mostRows + 2 })
    const sheet = book.Sheets[book.SheetNames[0] ?? '']
    return sheet ? readSheet(sheet) : { refused: 'not-a-sheet' }
  } catch {
    return { refused: 'not-a-sheet' }
  }
}

function readSheet(sheet: WorkSheet): ReadTable {
  for (const [at, cell] of Object.entries(sheet))
    if (!at.startsWith('!') && (cell as { f?: string }).f !== undefined)
      return { refused: 'has-formulas', at }
  const full = utils.decode_range(String(sheet['!fullref'] ?? sheet['!ref'] ?? 'A1'))
  if (full.e.r >= mostRows) return { refused: 'too-many-rows' }
  if (full.e.c >= mostColumns) return { refused: 'too-large' }
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: '' })
  return { rows: rows.map((row) => row.map((cell) => String(cell).trim())) }
}

// A line that begins as a formula stays what it is: text that no number is read from.
function readText(bytes: Buffer): ReadTable {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const [first = ''] = text.split(/\r?\n/, 1)
  const between = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ';'
  const rows = cellsOf(text, between)
  if (rows === undefined) return { refused: 'not-a-sheet' }
  return rows.length > mostRows ? { refused: 'too-many-rows' } : { rows }
}

const quoteOrCell = (between: string) =>
  new RegExp(`(?:"((?:[^"]|"")*)"|([^"${between}\\r\\n]*))(${between}|\\r?\\n|$)`, 'y')

// A quote that nothing closes leaves no way to say where a cell ends: then there is no table.
function cellsOf(text: string, between: string): string[][] | undefined {
  const [pattern, rows, row]: [RegExp, string[][], string[]] = [quoteOrCell(between), [], []]
  while (pattern.lastIndex < text.length && rows.length <= mostRows) {
    const found = pattern.exec(text)
    if (found === null) return undefined
    row.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim())
    if (found[3] !== between) rows.push(row.splice(0))
  }
  return row.length > 0 ? [...rows, row] : rows
}

// A small file can unpack to a very large one: each part is unpacked once with a limit, before it is read.
function unpacksWithin(bytes: Buffer, most: number): boolean {
  try {
    return sizeUpTo(bytes, most) < most
  } catch {
    return false
  }
}

function sizeUpTo(bytes: Buffer, most: number): number {
  let size = 0
  for (const packed of partsOf(bytes))
    size += packed.stored ? packed.bytes.length : unpacked(packed.bytes, most - size)
  return size
}

const unpacked = (bytes: Buffer, left: number) =>
  inflateRawSync(bytes, { maxOutputLength: Math.max(1, left) }).length

const centralEntry = 0x02014b50

/** The parts of a ZIP as its directory lists them. */
function* partsOf(bytes: Buffer): Generator<{ bytes: Buffer; stored: boolean }> {
  const end = bytes.lastIndexOf('PK\u0005\u0006', bytes.length, 'latin1')
  if (end < 0) throw new RangeError('A ZIP has a directory.')
  let at = bytes.readUInt32LE(end + 16)
  while (bytes.readUInt32LE(at) === centralEntry) {
    const [packed, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    yield {
      bytes: bytes.subarray(start, start + packed),
      stored: bytes.readUInt16LE(at + 10) === 0,
    }
    at +=
      46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}
