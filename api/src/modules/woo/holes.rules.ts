import type { Token } from './tokens.rules.ts'
import { onceIn, tokensOf } from './tokens.rules.ts'

/** Words of one text where another has a hole. */
export type Hole = { from: number; until: number }

const size = 3
const furthest = 60
// What is left where something was taken out: a code, a bar, brackets, a gap in a line, an empty line.
const trace = /\d\.\d\.\d|[█▇■]|\bx{3,}|\[[^\]]*\]| {2,}|\n[ \t]*\n| \n|[:,] *\n|…|\.{3,}/

/** Where `shown` has words and `other`, between the same words around them, has nothing but the trace of something
 *  that was taken out. Texts may have been moved about and written over: only what stands between words that both
 *  have, and no further apart than a few lines, is compared: three words on either side. What was taken out of the
 *  first two words of a text that was moved is not found. */
export function holesIn(shown: string, other: string): Hole[] {
  const mine = tokensOf(shown)
  const theirs = tokensOf(other)
  const there = onceIn(theirs, size)
  const anchors = [...onceIn(mine, size)].flatMap(([run, at]) => {
    const to = there.get(run)
    return to === undefined ? [] : [{ at, to }]
  })
  return anchors.flatMap((anchor, n) => {
    const next = anchors[n + 1]
    if (next === undefined || !isNear(anchor, next)) return []
    const left = mine.slice(anchor.at + size - 1, next.at + 1)
    const right = theirs.slice(anchor.to + size - 1, next.to + 1)
    const holes = left.length < 2 || right.length < 2 ? [] : between(left, right, other)
    return holes.filter(({ from, until }) => !isSmall(shown.slice(from, until)))
  })
}

// A word such as `met` is of the writing and not of what is told.
const isSmall = (words: string) => /^\p{Ll}{1,4}$/u.test(words)

type Anchor = { at: number; to: number }
const isNear = (one: Anchor, next: Anchor) => {
  const [here, there] = [next.at - one.at, next.to - one.to]
  return here >= size && there >= size && here <= furthest && there <= furthest
}

// Both begin and end with a word that they share; in between the longest row of words that both have.
function between(left: readonly Token[], right: readonly Token[], other: string): Hole[] {
  const pairs = commonOf(left, right)
  return pairs.slice(1).flatMap(([at, to], n) => {
    const [before, beforeTo] = pairs[n] ?? [0, 0]
    const [first, last] = [left[before + 1], left[at - 1]]
    if (at - before < 2 || first === undefined || last === undefined) return []
    if (!isHole(right.slice(beforeTo + 1, to))) return []
    const gap = other.slice(right[beforeTo]?.until, right[to]?.from)
    return trace.test(gap) || to - beforeTo === 2 ? [{ from: first.from, until: last.until }] : []
  })
}

// A letter or two that a scan left of a word is still a hole.
const isHole = (rest: readonly Token[]) =>
  rest.length === 0 || (rest.length === 1 && (rest[0]?.word.length ?? 9) <= 2)

// The longest row of words that both have, in order: how long it is from each pair on, then the way through it.
function commonOf(left: readonly Token[], right: readonly Token[]): [number, number][] {
  const longest: number[][] = [right.map(() => 0)]
  for (const { word } of left.toReversed()) longest.unshift(rowOf(word, right, longest[0] ?? []))
  const pairs: [number, number][] = []
  let [at, to] = [0, 0]
  while (at < left.length && to < right.length) {
    const way = wayFrom(left[at]?.word === right[to]?.word, longest, [at, to])
    if (way === 'both') pairs.push([at, to])
    if (way !== 'right') at += 1
    if (way !== 'left') to += 1
  }
  return pairs
}

function wayFrom(same: boolean, longest: readonly number[][], [at, to]: [number, number]) {
  if (same) return 'both'
  return (longest[at + 1]?.[to] ?? 0) >= (longest[at]?.[to + 1] ?? 0) ? 'left' : 'right'
}

function rowOf(word: string, right: readonly Token[], below: readonly number[]): number[] {
  const row: number[] = [0]
  for (let to = right.length - 1; to >= 0; to -= 1) {
    const skipped = Math.max(below[to] ?? 0, row[0] ?? 0)
    row.unshift(right[to]?.word === word ? (below[to + 1] ?? 0) + 1 : skipped)
  }
  return row
}
