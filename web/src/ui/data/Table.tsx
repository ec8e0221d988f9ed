import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import './Table.css'

export type Column<Row> = {
  id: string
  title: string
  cell: (row: Row) => ReactNode
  /** Numbers stand to the right, their digits under each other. */
  number?: boolean
  /** Says enough by itself: on a card it stands without its title. */
  alone?: boolean
}

const columnClasses = <Row,>({ number, alone }: Column<Row>) => [
  number && 'table__number',
  alone && 'table__alone',
]

type Props<Row> = {
  /** What the table is about; always said, shown only with `captionShown`. */
  caption: string
  captionShown?: boolean
  /** In order; the first one names the row, and becomes the title of its card. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The link in the first column opens the row from anywhere on it. */
  opens?: boolean
}

/** A list: a table on a wide screen, cards below 700 px, in the same order. */
export function Table<Row>({ caption, captionShown, columns, rows, rowKey, opens }: Props<Row>) {
  return (
    <table
      {...table}
      className={classes('utrecht-table utrecht-table--html-table table', opens && 'table--opens')}
    >
      <caption className={captionShown ? 'utrecht-table__caption' : 'only-for-readers'}>
        {caption}
      </caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={classes('utrecht-table__header-cell', ...columnClasses(column))}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body" {...rowgroup}>
        {rows.map((row) => (
          <TableRow key={rowKey(row)} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

// Said again, because a table that is drawn as cards loses what its elements mean.
const table = { role: 'table' }
const rowgroup = { role: 'rowgroup' }
const line = { role: 'row' }
const name = { role: 'rowheader' }
const value = { role: 'cell' }

type RowProps<Row> = { row: Row; columns: readonly Column<Row>[] }

function TableRow<Row>({ row, columns: [first, ...others] }: RowProps<Row>) {
  return (
    <tr className="utrecht-table__row" {...line}>
      {first && (
        <th scope="row" className="utrecht-table__cell table__name" {...name}>
          {first.cell(row)}
        </th>
      )}
      {others.map((column) => (
        <td
          key={column.id}
          className={classes('utrecht-table__cell', ...columnClasses(column))}
          {...value}
        >
          <span className="table__label" aria-hidden="true">
            {column.title}
          </span>
          <span className="table__value">{column.cell(row)}</span>
        </td>
      ))}
    </tr>
  )
}
