import { isDeepStrictEqual } from 'node:util'
import { noteText } from './generate/note-text.ts'
import type { Shot } from './load/round.ts'
import { BadAnswer } from './load/round.ts'
import type { Measurement, Pair } from './measurements.ts'

type Origins = { product: string; bare: string }
type Answer = { items?: Item[] }
type Item = { note?: { text: string } | null }

/** Looks at a few answers before anything is measured: both servers answer the same, and the notes
 *  of the product can be read. @throws BadAnswer */
export async function checkAnswers(
  { name, contacts }: Measurement,
  pairs: readonly Pair[],
  origins: Origins,
): Promise<void> {
  const step = Math.ceil(pairs.length / 5)
  for (const pair of pairs.filter((_, place) => place % step === 0)) {
    const product = await ask(origins.product, pair.product)
    const bare = await ask(origins.bare, pair.bare)
    if (!isDeepStrictEqual(withoutText(product), withoutText(bare)))
      throw new BadAnswer(`${name}: bench/bare answers something else than the product.`)
    const legible = (product.items ?? []).filter(({ note }) => isNote(note?.text)).length
    if (legible < contacts)
      throw new BadAnswer(`${name}: ${legible} of ${contacts} notes can be read.`)
  }
}

async function ask(origin: string, { path, headers }: Shot): Promise<Answer> {
  const response = await fetch(origin + path, { ...(headers && { headers }) })
  if (!response.ok) throw new BadAnswer(`${path} answers ${response.status}.`)
  return (await response.json()) as Answer
}

const known = new Set([0, 1, 2, 3].map(noteText))
const isNote = (text: string | undefined) => text !== undefined && known.has(text)

// Of a note the bare server knows the length only.
const withoutText = ({ items, ...rest }: Answer) => ({
  ...rest,
  items: items?.map(({ note, ...item }) => ({ ...item, note: note?.text.length })),
})
