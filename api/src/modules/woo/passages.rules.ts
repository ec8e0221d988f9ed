import type { Fault } from '../../platform/errors/problem.ts'
import type { Ground } from './grounds.schema.ts'
import type { Piece, Range } from './woo.schema.ts'

export type Passage = Range & { ground: Ground }

/** Everything that is wrong with what is marked, all at once: outside the text, of nothing, through a letter, or
 *  over, inside or around another passage. */
export function faultsOfMarks(
  text: string,
  standing: readonly Range[],
  ranges: readonly Range[],
): Fault[] {
  return ranges.flatMap((range, at) => {
    const fault = (code: string, message: string) => [{ path: `/ranges/${at}`, code, message }]
    const { from, until } = range
    if (from >= until || until > text.length) return fault('outside', 'lies outside the text')
    if (text.slice(from, until).trim() === '') return fault('of-nothing', 'has no words in it')
    if (splits(text, from) || splits(text, until)) return fault('through-a-letter', 'cuts a letter')
    const others = [...standing, ...ranges.slice(0, at)]
    return others.some((other) => overlap(range, other))
      ? fault('overlaps', 'lies over, inside or around another passage')
      : []
  })
}

const overlap = (one: Range, other: Range) => one.from < other.until && other.from < one.until

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff
const splits = (text: string, at: number) =>
  isLow(text.charCodeAt(at)) || /^\p{M}/u.test(text.slice(at, at + 1))

const inOrder = <R extends Range>(passages: readonly R[]) =>
  passages.toSorted((one, other) => one.from - other.from)

/** What remains of the text, and where something was taken out its ground: no word of it, and not how long it was. */
export function remainsOf(text: string, passages: readonly Passage[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, until, ground } of inOrder(passages)) {
    if (from > at) pieces.push({ text: text.slice(at, from), ground: null })
    pieces.push({ text: '', ground })
    at = until
  }
  if (at < text.length) pieces.push({ text: text.slice(at), ground: null })
  return pieces
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
const letter = /[\p{L}\p{N}]/u

/** How often the words of each passage still stand where nothing is marked. */
export function leftOf(text: string, passages: readonly Range[]): number[] {
  const open: string[] = []
  let at = 0
  for (const { from, until } of inOrder(passages)) {
    open.push(text.slice(at, from))
    at = until
  }
  const visible = [...open, text.slice(at)].map(plain).join('\n')
  const known = new Map<string, number>()
  return passages.map(({ from, until }) => {
    const words = plain(text.slice(from, until))
    const count = known.get(words) ?? countIn(visible, words)
    known.set(words, count)
    return count
  })
}

/** Whether words that were taken out stand in a title, which is printed above what remains. */
export const tellsIn = (title: string, text: string, passages: readonly Range[]): boolean =>
  passages.some(({ from, until }) => {
    const words = plain(text.slice(from, until))
    return words.length > 2 && countIn(plain(title), words) > 0
  })

function countIn(text: string, words: string): number {
  if (words.length < 2) return 0
  let count = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + words.length] ?? ' '
    if (!(letter.test(before) || letter.test(after))) count += 1
  }
  return count
}
