import { isSensitive } from './disclosure.rules.ts'
import type { Guarded, Relation, Terms } from './statements.rules.ts'

/** One way in which a group is divided, and divided again: `total → north → Nijmegen`. */
export type Axis = { name: string; parts: readonly Axis[] }

/** Persons by one or two divisions. Cells are those of every level, by `row|column`. */
export type CrossTable = {
  axes: readonly Axis[]
  cells: ReadonlyMap<string, number>
}

/** A sum of the table: a cell is the sum of its parts along one division. */
export type Sum = { whole: string; parts: readonly string[] }

/** A table with its totals, from its innermost cells. @param leaves by `row|column` */
export function crossTable(axes: readonly Axis[], leaves: ReadonlyMap<string, number>): CrossTable {
  const names = axes.map((axis) => nodesOf(axis))
  const cells = new Map<string, number>()
  for (const key of keysOf(names.map((nodes) => nodes.map(({ name }) => name)))) {
    const at = key.split('|')
    const under = at.map((name, index) => leavesUnder(find(names[index] ?? [], name)))
    const count = keysOf(under).reduce((sum, leaf) => sum + (leaves.get(leaf) ?? 0), 0)
    cells.set(key, count)
  }
  return { axes, cells }
}

/** Every sum that holds by what the table is. */
export function sumsOf({ axes, cells }: CrossTable): Sum[] {
  return [...cells.keys()].flatMap((key) => {
    const at = key.split('|')
    return axes.flatMap((axis, index) => {
      const node = find(nodesOf(axis), at[index] ?? '')
      if (node.parts.length === 0) return []
      const parts = node.parts.map(({ name }) => at.with(index, name).join('|'))
      return [{ whole: key, parts }]
    })
  })
}

/** Every sum that does not hold in a table as it was given. */
export const sumsWrong = (table: CrossTable): Sum[] =>
  sumsOf(table).filter(({ whole, parts }) => {
    const sum = parts.reduce((all, part) => all + (table.cells.get(part) ?? 0), 0)
    return sum !== table.cells.get(whole)
  })

/** By which name a cell is one and the same count in every edition. */
export const nameOf = (table: string, cell: string, period: string) => `${table}:${cell}@${period}`

/** Its sums as every reader knows them. */
export function relationsOf(table: CrossTable, named: (cell: string) => string): Relation[] {
  return sumsOf(table).map(({ whole, parts }) => {
    const terms: Record<string, number> = { [named(whole)]: -1 }
    for (const part of parts) terms[named(part)] = 1
    return { terms, min: 0, max: 0 }
  })
}

/** The cells that say something of single persons: few, none, or all but a few of what they are part of. */
export function sensitiveIn(table: CrossTable, threshold: number): string[] {
  const few = [...table.cells].filter(([, count]) => isSensitive(count, null, threshold))
  return few.map(([key]) => key)
}

/** What nobody may narrow down in it: its sensitive cells, and what is left of a whole without a part. */
export function guardedIn(
  table: CrossTable,
  threshold: number,
  named: (cell: string) => string,
): Guarded[] {
  const few = sensitiveIn(table, threshold).map(
    (cell): Guarded => ({
      key: cell,
      kind: 'count',
      terms: { [named(cell)]: 1 },
    }),
  )
  const rest = sumsOf(table).flatMap(({ whole, parts }) =>
    parts
      .filter((part) => leftOf(table, whole, part) < threshold)
      .map((part): Guarded => {
        const terms: Terms = { [named(whole)]: 1, [named(part)]: -1 }
        return { key: `${whole} without ${part}`, kind: 'complement', terms }
      }),
  )
  return [...few, ...rest]
}

const leftOf = ({ cells }: CrossTable, whole: string, part: string) =>
  (cells.get(whole) ?? 0) - (cells.get(part) ?? 0)

function nodesOf(axis: Axis): Axis[] {
  return [axis, ...axis.parts.flatMap(nodesOf)]
}

const leavesUnder = (axis: Axis): string[] =>
  axis.parts.length === 0 ? [axis.name] : axis.parts.flatMap(leavesUnder)

function find(nodes: readonly Axis[], name: string): Axis {
  const found = nodes.find((node) => node.name === name)
  if (found === undefined) throw new RangeError('There is no such part of the division.')
  return found
}

const keysOf = (lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>(
    (keys, list) =>
      keys.length === 0 ? [...list] : keys.flatMap((key) => list.map((name) => `${key}|${name}`)),
    [],
  )
