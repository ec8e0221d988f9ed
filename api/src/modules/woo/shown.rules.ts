import type { Hole } from './holes.rules.ts'
import type { Token } from './tokens.rules.ts'
import { runAt, tokensOf } from './tokens.rules.ts'

/** A text whose words were looked up before, to ask it for many passages. */
export const indexOf = (text: string) => {
  const tokens = tokensOf(text)
  const places = new Map<string, number[]>()
  for (const [at, { word }] of tokens.entries()) {
    const known = places.get(word) ?? []
    known.push(at)
    places.set(word, known)
  }
  return { tokens, places }
}
type Index = ReturnType<typeof indexOf>

/** Whether these words stand in it; of few and short words only between the same words around them, since `14` or
 *  `jan` stands anywhere. */
export function shows(index: Index, tokens: readonly Token[], passage: Hole): boolean {
  const first = tokens.findIndex(({ until }) => until > passage.from)
  if (first < 0) return false
  const past = tokens.findIndex(({ from }) => from >= passage.until)
  const end = past < 0 ? tokens.length : past
  const length = end - first
  if (length < 1) return false
  const letters = tokens.slice(first, end).reduce((all, { word }) => all + word.length, 0)
  if (length > 8) return partly(index, tokens, { first, end })
  if (letters >= 6 && stands(index, tokens, { at: first, size: length })) return true
  const before = first >= 2 && stands(index, tokens, { at: first - 2, size: length + 2 })
  const after = end + 2 <= tokens.length && stands(index, tokens, { at: first, size: length + 2 })
  return before || after
}

// Of a long passage a third of its runs of four words is enough: a scan misreads some.
function partly(
  index: Index,
  tokens: readonly Token[],
  { first, end }: { first: number; end: number },
) {
  const starts = Array.from({ length: end - first - 3 }, (_, n) => first + n)
  const found = starts.filter((at) => stands(index, tokens, { at, size: 4 }))
  return found.length * 3 >= starts.length
}

function stands(
  { tokens: all, places }: Index,
  tokens: readonly Token[],
  run: { at: number; size: number },
) {
  const wanted = runAt(tokens, run.at, run.size)
  const word = tokens[run.at]?.word ?? ''
  return (places.get(word) ?? []).some((at) => runAt(all, at, run.size) === wanted)
}
