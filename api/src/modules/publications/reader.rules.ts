import type { Range, Relation, Terms } from './statements.rules.ts'

/** What a reader can work out step by step: each count between two ends, and what binds them. The protector
 *  looks with this; the attacker is other code. What it finds is never narrower than what can be known. */
export type Reader = {
  ends: ReadonlyMap<string, Range>
  bindings: readonly Relation[]
  by: ReadonlyMap<string, readonly Relation[]>
}

/** More rounds than any chain of editions needs; ends that creep on are left where they are. */
const patience = 60

/** @param relations over counts, none of which is less than nought */
export function readerOf(relations: readonly Relation[]): Reader {
  const by = new Map<string, Relation[]>()
  for (const relation of relations)
    for (const name of Object.keys(relation.terms))
      by.set(name, [...(by.get(name) ?? []), relation])
  const ends = new Map([...by.keys()].map((name) => [name, { least: 0, most: null } as Range]))
  return settle({ ends, bindings: relations, by }, relations)
}

/** The same reader, told something more. @returns undefined when that cannot be */
export function told(reader: Reader, relation: Relation): Reader {
  const by = new Map(reader.by)
  for (const name of Object.keys(relation.terms)) by.set(name, [...(by.get(name) ?? []), relation])
  const ends = new Map(reader.ends)
  for (const name of Object.keys(relation.terms))
    if (!ends.has(name)) ends.set(name, { least: 0, most: null })
  return settle({ ends, bindings: [...reader.bindings, relation], by }, [relation])
}

/** What the expression can be, as far as this reader works it out. */
export function rangeOf({ ends }: Reader, terms: Terms): Range {
  return sumOf(terms, (name) => ends.get(name) ?? { least: 0, most: null })
}

/** Whether nothing fits any more. */
export const isContradicted = ({ ends }: Reader): boolean =>
  [...ends.values()].some(({ least, most }) => least !== null && most !== null && least > most)

function settle(reader: Reader, first: readonly Relation[]): Reader {
  const ends = new Map(reader.ends)
  let due = new Set(first)
  for (let round = 0; round < patience && due.size > 0; round += 1) {
    const moved = new Set<string>()
    for (const relation of due) narrow(relation, { ends, moved })
    due = new Set([...moved].flatMap((name) => [...(reader.by.get(name) ?? [])]))
  }
  return { ...reader, ends }
}

type Ends = { ends: Map<string, Range>; moved: Set<string> }

function narrow({ terms, min, max }: Relation, { ends, moved }: Ends): void {
  for (const [name, factor] of Object.entries(terms)) {
    const old = ends.get(name) ?? { least: 0, most: null }
    const { [name]: _, ...others } = terms
    const rest = sumOf(others, (one) => ends.get(one) ?? { least: 0, most: null })
    const own = over(factor, { least: less(min, rest.most), most: less(max, rest.least) })
    const now = { least: higher(old.least, own.least), most: lower(old.most, own.most) }
    if (now.least === old.least && now.most === old.most) continue
    ends.set(name, now)
    moved.add(name)
  }
}

function sumOf(terms: Terms, rangeFor: (name: string) => Range): Range {
  const parts = Object.entries(terms).map(([name, factor]) => times(factor, rangeFor(name)))
  return {
    least: parts.reduce<number | null>((sum, { least }) => plus(sum, least), 0),
    most: parts.reduce<number | null>((sum, { most }) => plus(sum, most), 0),
  }
}

function times(factor: number, { least, most }: Range): Range {
  const low = least === null ? null : factor * least
  const high = most === null ? null : factor * most
  return factor > 0 ? { least: low, most: high } : { least: high, most: low }
}

const plus = (one: number | null, other: number | null) =>
  one === null || other === null ? null : one + other

const over = (factor: number, { least, most }: Range): Range => {
  const low = least === null ? null : least / factor
  const high = most === null ? null : most / factor
  const turned = factor > 0 ? { least: low, most: high } : { least: high, most: low }
  return {
    least: turned.least === null ? null : Math.ceil(turned.least - 1e-9),
    most: turned.most === null ? null : Math.floor(turned.most + 1e-9),
  }
}

const less = (one: number | null, other: number | null) =>
  one === null || other === null ? null : one - other
const higher = (one: number | null, other: number | null) =>
  other === null ? one : Math.max(one ?? other, other)
const lower = (one: number | null, other: number | null) =>
  other === null ? one : Math.min(one ?? other, other)
