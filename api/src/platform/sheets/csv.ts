import type { Sheet } from './sheet.ts'
import { plainText } from './sheet.ts'

// A Dutch spreadsheet expects a semicolon between cells and a comma in a number, and reads UTF-8
// only where a mark says so.
const mark = '\uFEFF'
const between = ';'
const end = '\r\n'

/** @returns the table as CSV, its first line the titles */
export function writeCsv({ columns, rows }: Sheet): Buffer {
  const titles = columns.map(({ title }) => quoted(title))
  const lines = rows.map((row) => row.map((cell, index) => written(cell, columns[index]?.kind)))
  return Buffer.from(mark + [titles, ...lines].map((line) => line.join(between) + end).join(''))
}

type Kind = Sheet['columns'][number]['kind'] | undefined

function written(cell: string | number | null, kind: Kind): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return quoted(cell)
  return kind === 'cents' ? euros(cell) : String(cell).replace('.', ',')
}

function euros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}

const quoted = (text: string) => `"${plainText(text).replaceAll('"', '""')}"`
