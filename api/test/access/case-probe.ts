import type { AccessKey } from '../../src/platform/access/index.ts'
import type { Member } from '../world.people.ts'
import type { Furnished } from './furnish.ts'

export type Where = { on: Furnished; actor: Member }
/** A statement by the runtime role. It passes when it touches a row or stumbles only over a unique key. */
export type Probe = {
  table: string
  does: 'select' | 'insert' | 'update'
  /** Any of these cells suffices. */
  cells: readonly AccessKey[]
  /** What tells two probes of one table and verb apart. */
  what?: string
  statement(where: Where): { text: string; values: unknown[] }
}

/** The keys of the case. */
export const at = ({ on }: Where) => [on.programmeId, on.id]

/** Reads the rows of a case. @param also what else is asked of them */
export const select = (table: string, cells: Probe['cells'], also = ''): Probe => ({
  table,
  does: 'select',
  cells,
  ...(also && { what: also }),
  statement: (where) => ({
    text: `select 1 from ${table} where programme_id = $1 and case_id = $2 ${also && `and ${also}`}`,
    values: at(where),
  }),
})

/** Writes a column as it is. */
export const update = (table: string, column: string, cells: Probe['cells']): Probe => ({
  table,
  does: 'update',
  cells,
  what: column,
  statement: (where) => ({
    text: `update ${table} set ${column} = ${column} where programme_id = $1 and case_id = $2`,
    values: at(where),
  }),
})

/** Adds a row. */
export const insert = (
  table: string,
  columns: string,
  cells: Probe['cells'],
  values: Values,
): Probe => ({
  table,
  does: 'insert',
  cells,
  statement: (where) => {
    const row = values(where)
    const places = row.map((_, place) => `$${place + 1}`).join(', ')
    return { text: `insert into ${table} (${columns}) values (${places})`, values: row }
  },
})
type Values = (where: Where) => unknown[]
