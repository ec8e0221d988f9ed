import type { Axis, CrossTable } from '../../api/src/modules/publications/cross-tables.rules.ts'
import {
  crossTable,
  guardedIn,
  nameOf,
  relationsOf,
} from '../../api/src/modules/publications/cross-tables.rules.ts'
import { perturb } from '../../api/src/modules/publications/perturbation.rules.ts'
import { cellKeys } from '../../api/src/modules/publications/record-keys.actions.ts'
import type {
  Guarded,
  Relation,
  Statement,
} from '../../api/src/modules/publications/statements.rules.ts'
import { minus } from '../../api/src/modules/publications/statements.rules.ts'
import type { Chance } from './chance.ts'

type Person = { id: string; age: string; phase: string }
/** A table of one half-year with the persons in each of its cells. */
export type Shot = { period: string; table: CrossTable; inside: Map<string, string[]> }

const leaf = (name: string): Axis => ({ name, parts: [] })
const axes: Axis[] = [
  { name: 'all', parts: [leaf('younger'), leaf('middle'), leaf('older')] },
  {
    name: 'every',
    parts: [{ name: 'open', parts: [leaf('active'), leaf('stable')] }, leaf('closed')],
  },
]
const ages = ['younger', 'middle', 'older']
const phases = ['active', 'stable', 'closed']

/** Half-years of a programme that is large enough for a table of age by phase. */
export function shotsOf(
  chance: Chance,
  { size, halves }: { size: number; halves: number },
): Shot[] {
  const persons: Person[] = []
  const come = () => {
    const age = ages[chance.below(3)] ?? 'younger'
    persons.push({
      id: `record ${persons.length}`,
      age,
      phase: phases[chance.below(3)] ?? 'active',
    })
  }
  for (let each = 0; each < size; each += 1) come()
  return Array.from({ length: halves }, (_, at) => {
    for (let each = chance.below(12); each > 0; each -= 1) come()
    for (const person of persons)
      if (chance.below(25) === 0) person.phase = phases[chance.below(3)] ?? 'active'
    return shot(`${2024 + Math.floor(at / 2)}-H${(at % 2) + 1}`, persons)
  })
}

function shot(period: string, persons: readonly Person[]): Shot {
  const leaves = new Map<string, number>()
  for (const { age, phase } of persons)
    leaves.set(`${age}|${phase}`, (leaves.get(`${age}|${phase}`) ?? 0) + 1)
  const table = crossTable(axes, leaves)
  const isIn = (person: Person, [age = '', phase = '']: string[]) =>
    (age === 'all' || age === person.age) &&
    (phase === 'every' || phase === person.phase || (phase === 'open' && person.phase !== 'closed'))
  const inside = new Map(
    [...table.cells.keys()].map((key) => [
      key,
      persons.filter((person) => isIn(person, key.split('|'))).map(({ id }) => id),
    ]),
  )
  return { period, table, inside }
}

const named = (period: string) => (cell: string) => nameOf('age-by-phase', cell, period)
const secret = Buffer.alloc(32, 7)

/** What the product says of a table that comes back every half-year: with noise by record keys. */
export function sayShot({ period, table, inside }: Shot, threshold: number): Statement[] {
  const noisy = perturb(table, cellKeys(secret, inside), threshold)
  const at = (cell: string) => ({ edition: period, table: 'age-by-phase', cell })
  return (noisy?.cells ?? []).map(({ cell, min, max }) => ({
    terms: { [named(period)(cell)]: 1 },
    min,
    max,
    at: at(cell),
  }))
}

/** The same as it is, the small cells withheld: what a table would be without a protector. */
export function sayShotPlainly({ period, table }: Shot, threshold: number): Statement[] {
  return [...table.cells]
    .filter(([, count]) => count >= threshold)
    .map(([cell, count]) => ({
      terms: { [named(period)(cell)]: 1 },
      min: count,
      max: count,
      at: { edition: period, table: 'age-by-phase', cell },
    }))
}

export const relationsIn = (shots: readonly Shot[]): Relation[] =>
  shots.flatMap(({ period, table }) => relationsOf(table, named(period)))

/** Sensitive cells, what is left of wholes, and each difference between two half-years that is of so few. */
export function guardedAcross(shots: readonly Shot[], threshold: number): Guarded[] {
  return shots.flatMap(({ period, table }, index) => {
    const before = shots[index - 1]
    const own = guardedIn(table, threshold, named(period))
    if (before === undefined) return own
    const changed = [...table.cells.keys()].filter(
      (cell) =>
        Math.abs((table.cells.get(cell) ?? 0) - (before.table.cells.get(cell) ?? 0)) < threshold,
    )
    const differences = changed.map(
      (cell): Guarded => ({
        key: `${cell} ${period} less ${before.period}`,
        kind: 'difference',
        terms: minus({ [named(period)(cell)]: 1 }, { [named(before.period)(cell)]: 1 }),
      }),
    )
    return [...own, ...differences]
  })
}
