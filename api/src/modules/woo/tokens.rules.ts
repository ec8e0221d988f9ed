/** A word of a text, as it is compared, and where it stands. */
export type Token = { word: string; from: number; until: number }

// A code of the Woo stands in the place of words and is none itself.
const codeOrWord = /\d\.\d\.\d\p{Ll}?|[\p{L}\p{N}]+/gu
const code = /^\d\.\d\.\d/

/** The words of a text in order, without accents and capitals. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(codeOrWord)].flatMap(([found], at, all) =>
    code.test(found) ? [] : [tokenAt(found, all[at]?.index ?? 0)],
  )
}

const tokenAt = (found: string, from: number): Token => ({
  word: found.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  from,
  until: from + found.length,
})

/** Where each run of so many words stands that comes once in a text, and only once. */
export function onceIn(tokens: readonly Token[], size: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = 0; at + size <= tokens.length; at += 1) {
    const run = runAt(tokens, at, size)
    places.set(run, places.has(run) ? -1 : at)
  }
  for (const [run, at] of places) if (at < 0) places.delete(run)
  return places
}

export const runAt = (tokens: readonly Token[], at: number, size: number): string =>
  tokens
    .slice(at, at + size)
    .map(({ word }) => word)
    .join(' ')
