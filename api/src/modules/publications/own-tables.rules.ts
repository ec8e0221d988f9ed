import type { Guarded, Relation, Terms } from './statements.rules.ts'
import { atLeast, minus } from './statements.rules.ts'

type OwnTable = { code: string; universe?: string; cells: readonly { code: string }[] }

/** By which name a cell of an author's table is one and the same count in every edition. */
export const ownCount = (table: string, cell: string, period: string) =>
  `${table}:${cell}@${period}`

const one = (table: string, cell: string, period: string): Terms => ({
  [ownCount(table, cell, period)]: 1,
})

/** What binds a table of persons: its cells are its total, which is no more than its universe. */
export function relationsOfOwn(table: OwnTable, period: string, whole: Terms | null): Relation[] {
  const total = one(table.code, 'total', period)
  const sum = table.cells.reduce<Terms>(
    (rest, { code }) => minus(rest, one(table.code, code, period)),
    total,
  )
  const bound = whole === null ? [] : [atLeast(minus(whole, total), 0)]
  return [{ terms: sum, min: 0, max: 0 }, ...bound]
}

/** What nobody may narrow down in it: each cell, what is left of the total without it, and its difference
 *  with the same cell of the edition before. */
export function guardedOfOwn(cells: readonly OwnCell[], earlier: readonly OwnCell[]): Guarded[] {
  return cells.flatMap((cell) => {
    const { table, period } = cell
    const counts: Guarded = {
      key: `${table}:${cell.cell} ${period}`,
      kind: 'count',
      terms: one(table, cell.cell, period),
    }
    const rest: Guarded = {
      key: `${table}:total without ${cell.cell} ${period}`,
      kind: 'complement',
      terms: minus(one(table, 'total', period), one(table, cell.cell, period)),
    }
    const last = earlier
      .filter((other) => other.table === table && other.cell === cell.cell && other.period < period)
      .toSorted((first, second) => (first.period < second.period ? 1 : -1))[0]
    const difference: Guarded[] =
      last === undefined
        ? []
        : [
            {
              key: `${table}:${cell.cell} ${period} less ${last.period}`,
              kind: 'difference',
              terms: minus(one(table, cell.cell, period), one(table, cell.cell, last.period)),
            },
          ]
    return cell.cell === 'total' ? [counts, ...difference] : [counts, rest, ...difference]
  })
}

export type OwnCell = { table: string; cell: string; period: string }

type Typed = { title: string; code: string; cells: readonly { code: string; label: string }[] }

/** All that somebody typed, by where it stands; it goes out for good, codes in the machine-readable edition. */
export function wordsIn(tables: readonly Typed[]): Record<string, string> {
  const words = tables.flatMap(({ title, code, cells }, at) => [
    [`tables/${at}/title`, title],
    [`tables/${at}/code`, code],
    ...cells.flatMap((cell, nr) => [
      [`tables/${at}/cells/${nr}/label`, cell.label],
      [`tables/${at}/cells/${nr}/code`, cell.code],
    ]),
  ])
  return Object.fromEntries(words)
}
