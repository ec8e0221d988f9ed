import type { Table } from './table-protection.api.ts'

type Records = NonNullable<Table['records']>

/** The persons whom a table counts, one a line: a code, the name of her row and the title of her column.
 *  @returns null where a line is another, or names what the table does not have */
export function readPersons(text: string, { rows, columns }: Table): Records | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const records = lines.flatMap((line) => {
    const [code = '', row = '', column = '', ...more] = line.split(/[\t;]/).map((one) => one.trim())
    const at = { row: rows.findIndex(({ name }) => name === row), column: columns.indexOf(column) }
    const isWhole = more.length === 0 && isCode.test(code) && at.row >= 0 && at.column >= 0
    return isWhole ? { code, ...at } : []
  })
  return records.length === lines.length ? records : null
}

const isCode = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/
