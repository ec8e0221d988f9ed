import { describe, expect, test } from 'vitest'
import { makeAviary, randomText } from './canary.ts'
import { makeFinder } from './finder.ts'
import { faultsOf, search } from './search.ts'

const wide = (text: string) => Buffer.from(text, 'utf16le')
const bytesIn = (text: string, write: (hex: string) => string) =>
  [...Buffer.from(text)].map((byte) => write(byte.toString(16))).join('')

const written: [string, (text: string) => string | Buffer][] = [
  ['as it is', (text) => text],
  ['in small letters', (text) => text.toLowerCase()],
  ['in capitals', (text) => text.toUpperCase()],
  ['in UTF-16, the low byte first', wide],
  ['in UTF-16, the high byte first', (text) => wide(text).swap16()],
  ['in base64', (text) => Buffer.from(text).toString('base64')],
  ['in base64 behind one byte', (text) => Buffer.from(`a${text}`).toString('base64')],
  ['in base64 behind two bytes', (text) => Buffer.from(`ab${text}`).toString('base64url')],
  ['in hex', (text) => Buffer.from(text).toString('hex')],
  ['in hex of capitals', (text) => Buffer.from(text).toString('hex').toUpperCase()],
  ['in hex of UTF-16', (text) => wide(text).toString('hex')],
  ['in percents', (text) => bytesIn(text, (hex) => `%${hex}`)],
  ['in escapes of JSON', (text) => bytesIn(text, (hex) => `\\u00${hex}`)],
  ['cut off', (text) => text.slice(0, 20)],
  ['with a piece lost at its begin', (text) => text.slice(9)],
  ['cut in two by a page', (text) => `${text.slice(0, 5)}${'\0'.repeat(24)}${text.slice(5)}`],
]

describe('a canary is found', () => {
  test.each(written)('%s', async (_, write) => {
    const aviary = makeAviary()
    const text = aviary.sealed('note')
    const bytes = Buffer.concat([
      Buffer.from(randomText(500)),
      Buffer.from(write(text)),
      Buffer.from(randomText(500)),
    ])
    const spot = { kind: 'tables', name: 'public.cases', bytes } as const
    const { sightings } = await search(aviary.canaries, [spot])
    expect(faultsOf(aviary.canaries, sightings)).toEqual(['note was found in tables: public.cases'])
  })
})

test('where it is not, it is not found', async () => {
  const aviary = makeAviary()
  aviary.sealed('note')
  const spot = {
    kind: 'tables',
    name: 'public.cases',
    bytes: Buffer.from(randomText(9000)),
  } as const
  const { sightings } = await search(aviary.canaries, [spot])
  expect(faultsOf(aviary.canaries, sightings)).toEqual([])
})

test('what is plain by design may stand in its table alone, and must be seen there', async () => {
  const aviary = makeAviary()
  const bytes = Buffer.from(aviary.plain('reason', ['consents']))
  const at = (name: string) => ({ kind: 'tables', name, bytes }) as const
  const { sightings } = await search(aviary.canaries, [at('public.consents'), at('public.facts')])
  const faults = faultsOf(aviary.canaries, sightings)
  expect(faults[0]).toBe('reason was found in tables: public.facts')
  expect(faults.slice(1)).toEqual([
    'reason stands in database files and was not seen: the search is blind',
    'reason stands in write-ahead log and was not seen: the search is blind',
  ])
})

test('texts are found wherever they stand, the last byte included', () => {
  const find = makeFinder(['abcdefgh', 'bcdefghi12345', 'zzzzzzzzz'].map(needleOf))
  expect([...find(Buffer.from('..abcdefghi12345'))].sort()).toEqual(['abcdefgh', 'bcdefghi12345'])
  expect([...find(Buffer.from('zzzzzzzz'))]).toEqual([])
  expect([...find(Buffer.from('zzzzzzzzzz'))]).toEqual(['zzzzzzzzz'])
})

const needleOf = (text: string) => ({ bytes: Buffer.from(text), of: text })
