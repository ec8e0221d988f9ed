import type { Fault } from '../../platform/errors/problem.ts'
import type { CrossTable } from './cross-tables.rules.ts'
import { crossTable } from './cross-tables.rules.ts'
import type { TableBody } from './table-protections.schema.ts'

/** A cross table is of so many persons at least. Source: product page, *publications*. */
const crossTablesFrom = 100

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })
const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0)

/** What is wrong with a cross table, all at once. */
export function faultsOfTable({ columns, rows, totals, total }: TableBody): Fault[] {
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
  ]
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

/** The table as it may be published, row by row, the totals last. */
export function asPublished(
  { columns, rows }: TableBody,
  { cells }: CrossTable,
  withheld: ReadonlySet<string>,
) {
  const line = (name: string, row: string) => ({
    name,
    cells: [...columns.map((_, at) => `c${at}`), 'c'].map((column) => {
      const cell = `${row}|${column}`
      return withheld.has(cell) ? null : (cells.get(cell) ?? 0)
    }),
  })
  return [...rows.map(({ name }, at) => line(name, `r${at}`)), line('', 'r')]
}
