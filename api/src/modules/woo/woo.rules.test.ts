import { describe, expect, test } from 'vitest'
import { decode } from './encodings.rules.ts'
import { faultsOfMarks, leftOf, remainsOf, tellsIn } from './passages.rules.ts'
import { warningsOf } from './versions.rules.ts'

const text = 'Mevrouw Verbena woont in Lindelo. Verbena belt soms. 👩‍🦰 einde'
const at = (words: string, of = text) => {
  const from = of.indexOf(words)
  return { from, until: from + words.length }
}

describe('what is marked', () => {
  test('lies in the text, has words, and over, in or around no other', () => {
    const standing = [at('Verbena woont')]
    const codes = (...ranges: { from: number; until: number }[]) =>
      faultsOfMarks(text, standing, ranges).map(({ path, code }) => `${path} ${code}`)
    expect(codes(at('Lindelo'))).toEqual([])
    expect(codes({ from: 9, until: 12 })).toEqual(['/ranges/0 overlaps'])
    expect(codes({ from: 0, until: 30 })).toEqual(['/ranges/0 overlaps'])
    expect(codes(at('Verbena woont in'))).toEqual(['/ranges/0 overlaps'])
    expect(codes(at('belt'), at('belt soms'))).toEqual(['/ranges/1 overlaps'])
    expect(codes({ from: 5, until: 5 }, { from: 0, until: 900 })).toEqual([
      '/ranges/0 outside',
      '/ranges/1 outside',
    ])
    expect(codes({ from: 7, until: 8 })).toEqual(['/ranges/0 of-nothing'])
    const face = text.indexOf('👩')
    expect(codes({ from: face + 1, until: text.length })).toEqual(['/ranges/0 through-a-letter'])
  })

  test('is gone, with its ground in its place, and what still stands elsewhere is counted', () => {
    const passages = [
      { ...at('Verbena woont'), ground: '5.1.2e' as const },
      { ...at('Lindelo'), ground: '5.1.1d' as const },
    ]
    const remains = remainsOf(text, passages)
    expect(remains.slice(0, 4)).toEqual([
      { text: 'Mevrouw ', ground: null },
      { text: '', ground: '5.1.2e' },
      { text: ' in ', ground: null },
      { text: '', ground: '5.1.1d' },
    ])
    expect(JSON.stringify(remains)).not.toContain('Lindelo')
    expect(leftOf(text, [at('Verbena'), at('Lindelo')])).toEqual([1, 0])
    expect(tellsIn('Over Lindelo', text, [at('Lindelo')])).toBe(true)
    expect(tellsIn('Over Lindeloven', text, [at('Lindelo')])).toBe(false)
  })
})

describe('what comes in as bytes', () => {
  const told = 'Coördinatie kost € 5'
  const read = (bytes: Uint8Array) => decode(bytes)
  const utf16 = (order: 'le' | 'be') => {
    const bytes = Buffer.from(`\ufeff${told}`, 'utf16le')
    return order === 'le' ? bytes : bytes.swap16()
  }
  test.each([
    ['UTF-8', Buffer.from(told)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${told}`)],
    ['UTF-16, little', utf16('le')],
    ['UTF-16, big', utf16('be')],
    ['Windows-1252', Buffer.from(told.replace('€', '\u0080'), 'latin1')],
    ['letters and accents apart', Buffer.from(told.normalize('NFD'))],
    ['a soft hyphen and a sign without width', Buffer.from('Coör\u00addinatie\u200b kost € 5')],
  ])('%s is read', (_, bytes) => {
    expect(read(bytes)).toEqual({ text: told })
  })
  test.each([
    ['nothing', Buffer.from(' \r\n '), 'empty'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'not-text'],
    ['a document of an office', Buffer.from('PK\u0003\u0004…'), 'not-text'],
    ['bytes that are no letters', Buffer.from([0x90, 0x81, 0x41, 0xff]), 'unknown-encoding'],
    ['UTF-16 that does not say so', Buffer.from('tekst', 'utf16le'), 'not-text'],
    ['too long a text', Buffer.from('woord '.repeat(200_000)), 'too-long'],
  ])('%s is refused', (_, bytes, refused) => {
    expect(read(bytes)).toEqual({ refused })
  })
})

describe('beside a version that is public already', () => {
  const mine = `1. Inleiding
Het gezelschap komt elke dinsdag bijeen in zaal Kastanje aan de Molenkade te Lindelo voor de repetitie.
De dirigent Verbena leidt het koor sinds de oprichting en werkt daarbij samen met de gemeente.
Het koor telt dertig leden die elk een bijdrage van 45 euro per jaar betalen aan de penningmeester.`
  const theirs = `Over het koor
Het koor telt dertig leden die elk een bijdrage van 5.1.1c euro per jaar betalen aan de penningmeester.
De dirigent Verbena leidt het koor sinds de oprichting en werkt daarbij veel en graag samen met de gemeente.

Het gezelschap komt elke dinsdag bijeen in zaal   aan de Molenkade te Lindelo voor de repetitie.`
  const warned = (passages: { from: number; until: number }[], other = theirs) =>
    warningsOf(mine, passages, [{ title: 'eerder', text: other }]).map(
      ({ kind, words }) => `${kind}: ${words}`,
    )

  test('it hides what the copy shows, also where it was moved and written over', () => {
    expect(warned([]).toSorted()).toEqual(['hidden-there: 45', 'hidden-there: Kastanje'])
    expect(warned([at('45', mine), at('Kastanje', mine)])).toEqual([])
  })
  test('it shows what the copy hides; of a number only at its own place', () => {
    expect(warned([at('Verbena', mine), at('45', mine), at('Kastanje', mine)])).toEqual([
      'shown-there: Verbena',
    ])
    const elsewhere = `${theirs}\nEr zijn 45 stoelen.`
    expect(warned([at('45', mine), at('Kastanje', mine)], elsewhere)).toEqual([])
  })
  test('it shows what was gone before the text came here', () => {
    const all = warningsOf(theirs, [], [{ title: 'later', text: mine }])
    expect(all.map(({ kind, words }) => `${kind}: ${words}`).toSorted()).toEqual([
      'gone-here: 45',
      'gone-here: Kastanje',
    ])
  })
})
