import type { Table } from './table-protection.api.ts'

/** A table as it is copied from a spreadsheet: titles above, names before, totals last, both ways.
 *  @returns undefined where it has no rows, or something in it is no number */
export function readPasted(text: string): Table | undefined {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[\t;]/).map((cell) => cell.trim()))
  const [titles, ...rest] = lines
  const last = rest.at(-1)
  if (titles === undefined || last === undefined || rest.length < 3) return undefined
  const rows = rest.slice(0, -1).map(([name = '', ...cells]) => {
    const numbers = cells.map(asCount)
    return { name, counts: numbers.slice(0, -1), total: numbers.at(-1) ?? Number.NaN }
  })
  const totals = last.slice(1).map(asCount)
  const all = [...rows.flatMap(({ counts, total }) => [...counts, total]), ...totals]
  if (all.some(Number.isNaN)) return undefined
  return {
    columns: titles.slice(1, -1),
    rows,
    totals: totals.slice(0, -1),
    total: totals.at(-1) ?? 0,
  }
}

const asCount = (cell: string) => (/^\d+$/.test(cell) ? Number(cell) : Number.NaN)
