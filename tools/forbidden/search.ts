import { hash } from 'node:crypto'
import type { ForbiddenWord } from './words.ts'
import { forbiddenWords, salt } from './words.ts'

type Token = { word: string; index: number }
export type WordSearch = (text: string) => number[]

/** A search for forbidden words: as a word, inside a longer one, or split over two by a space, a
 *  hyphen or a line end. Words already looked at are remembered, so one search serves all files.
 *  @returns for a text: the places, as index into its normalised form (same line ends) */
export function wordSearch(words: readonly ForbiddenWord[] = forbiddenWords): WordSearch {
  const hashes = new Set(words.map((word) => word.hash))
  const lengths = [...new Set(words.map(({ length }) => length))]
  const known = new Map<string, boolean>()
  const matches = (word: string) => hashes.has(hash('sha256', `${salt}\0${word}`))
  const once = (key: string, look: () => boolean) => {
    const seen = known.get(key) ?? look()
    known.set(key, seen)
    return seen
  }
  const holdsOne = (word: string) => windowsOf(word, lengths).some(matches)
  const spansTwo = (pair: string) => lengths.includes(pair.length) && matches(pair)

  return (text) => {
    const tokens = tokensOf(text)
    return tokens
      .filter(({ word }, at) => {
        const pair = word + (tokens[at + 1]?.word ?? '')
        return once(word, () => holdsOne(word)) || once(`+${pair}`, () => spansTwo(pair))
      })
      .map(({ index }) => index)
  }
}

/** Lower case, without diacritics: é is e. Line ends stay where they are. */
export function normalise(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function tokensOf(text: string): Token[] {
  return [...normalise(text).matchAll(/[a-z0-9]+/g)].map((match) => ({
    word: match[0],
    index: match.index,
  }))
}

function windowsOf(word: string, lengths: number[]): string[] {
  return lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, word.length - length + 1) }, (_, at) =>
      word.slice(at, at + length),
    ),
  )
}
