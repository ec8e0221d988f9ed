import { isDeepStrictEqual } from 'node:util'
import { noteText } from './generate/note-text.ts'
import type { Shot } from './load/round.ts'
import { BadAnswer } from './load/round.ts'
import { send } from './load/send.ts'
import type { Measurement, Pair } from './measurements.ts'

type Origins = { product: string; bare: string }
type Answer = Item & { id?: string; items?: Item[] }
type Item = { note?: { text: string } | null }

/** Looks at a few answers before anything is measured: both servers answer the same, and the notes
 *  of the product can be read. @throws BadAnswer */
export async function checkAnswers(
  measurement: Measurement,
  pairs: readonly Pair[],
  origins: Origins,
): Promise<void> {
  const step = Math.ceil(pairs.length / 5)
  const check = measurement.writtenAt === undefined ? checkRead : checkWritten
  for (const pair of pairs.filter((_, place) => place % step === 0))
    await check(measurement, pair, origins)
}

async function checkRead({ name, contacts }: Measurement, pair: Pair, origins: Origins) {
  const product = await ask(origins.product, pair.product)
  const bare = await ask(origins.bare, pair.bare)
  if (!isDeepStrictEqual(withoutText(product), withoutText(bare)))
    throw new BadAnswer(`${name}: bench/bare answers something else than the product.`)
  const legible = (product.items ?? []).filter(isLegible).length
  if (legible < contacts)
    throw new BadAnswer(`${name}: ${legible} of ${contacts} notes are legible.`)
}

async function checkWritten({ name, writtenAt }: Measurement, pair: Pair, origins: Origins) {
  const { id } = await ask(origins.product, pair.product)
  if (id === undefined || writtenAt === undefined) throw new BadAnswer(`${name}: nothing was made.`)
  const { headers = {} } = pair.product
  const made = await ask(origins.product, { method: 'GET', path: writtenAt(id), headers })
  if (!isLegible(made)) throw new BadAnswer(`${name}: the note that was sent is not legible.`)
  await ask(origins.bare, pair.bare)
}

const ask = async (origin: string, shot: Shot) => (await send(origin, shot)) as Answer

const known = new Set([0, 1, 2, 3].map(noteText))
const isLegible = ({ note }: Item) => note?.text !== undefined && known.has(note.text)

// Of a note the bare server knows the length only.
const withoutText = ({ items, ...rest }: Answer) => ({
  ...rest,
  items: items?.map(({ note, ...item }) => ({ ...item, note: note?.text.length })),
})
