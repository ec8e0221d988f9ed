import type { Fault } from '../../platform/errors/problem.ts'
import type { CrossTable } from './cross-tables.rules.ts'
import { crossTable } from './cross-tables.rules.ts'
import type { TableBody } from './table-protections.schema.ts'

/** A cross table is of so many persons at least. Source: product page, *publications*. */
const crossTablesFrom = 100

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })
const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0)

/** What is wrong with a cross table, all at once. */
export function faultsOfTable({ columns, rows, totals, total, records }: TableBody): Fault[] {
  const wrongRows = rows.flatMap((row, at) => {
    if (row.counts.length !== columns.length)
      return [fault(`/rows/${at}/counts`, 'not-as-many', 'has another number of columns')]
    return sum(row.counts) === row.total
      ? []
      : [fault(`/rows/${at}/total`, 'sums-wrongly', `the row adds up to ${sum(row.counts)}`)]
  })
  const wrongColumns = columns.flatMap((_, at) => {
    const own = sum(rows.map(({ counts }) => counts[at] ?? 0))
    return own === totals[at]
      ? []
      : [fault(`/totals/${at}`, 'sums-wrongly', `the column adds up to ${own}`)]
  })
  const all = sum(rows.map((row) => row.total))
  return [
    ...wrongRows,
    ...wrongColumns,
    ...(all === total ? [] : [fault('/total', 'sums-wrongly', `the rows add up to ${all}`)]),
    ...(total < crossTablesFrom
      ? [fault('/total', 'too-few-for-a-cross-table', `from ${crossTablesFrom} persons on`)]
      : []),
    ...(records === undefined ? [] : faultsOfRecords(rows, records)),
  ]
}

type Records = NonNullable<TableBody['records']>

function faultsOfRecords(rows: TableBody['rows'], records: Records): Fault[] {
  const counted = new Map<string, number>()
  for (const { row, column } of records)
    counted.set(`${row}|${column}`, (counted.get(`${row}|${column}`) ?? 0) + 1)
  const agree = rows.every(({ counts }, row) =>
    counts.every((count, column) => count === (counted.get(`${row}|${column}`) ?? 0)),
  )
  const all = sum(rows.flatMap(({ counts }) => counts))
  return [
    ...(agree && records.length === all
      ? []
      : [fault('/records', 'records-differ', 'are not the persons whom the table counts')]),
    ...(new Set(records.map(({ code }) => code)).size === records.length
      ? []
      : [fault('/records', 'twice-the-same', 'each person has a code of her own')]),
  ]
}

/** For each cell of the table, totals as well, the codes of the persons whom it counts. */
export function codesInside(records: Records): Map<string, string[]> {
  const inside = new Map<string, string[]>()
  for (const { code, row, column } of records)
    for (const cell of [`r${row}|c${column}`, `r${row}|c`, `r|c${column}`, 'r|c'])
      inside.set(cell, [...(inside.get(cell) ?? []), code])
  return inside
}

/** The table with its totals as cells `r0|c1`, `r|c` being the whole. */
export function asCrossTable({ columns, rows }: TableBody): CrossTable {
  const leaves = new Map(
    rows.flatMap(({ counts }, row) =>
      counts.map((count, column) => [`r${row}|c${column}`, count] as const),
    ),
  )
  const axis = (name: string, { length }: readonly unknown[]) => ({
    name,
    parts: Array.from({ length }, (_, at) => ({ name: `${name}${at}`, parts: [] })),
  })
  return crossTable([axis('r', rows), axis('c', columns)], leaves)
}

/** The table as it may be published, row by row, the totals last. @param said null: the cell is not said */
export function asPublished({ columns, rows }: TableBody, said: (cell: string) => number | null) {
  const line = (name: string, row: string) => ({
    name,
    cells: [...columns.map((_, at) => `c${at}`), 'c'].map((column) => said(`${row}|${column}`)),
  })
  return [...rows.map(({ name }, at) => line(name, `r${at}`)), line('', 'r')]
}
