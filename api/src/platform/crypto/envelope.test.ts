import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DataKey } from './data-key.ts'
import { newDataKey, openDataKey, renewDataKey } from './data-key.ts'
import type { Binding } from './envelope.ts'
import { open, openText, SealBroken, seal, sealText } from './envelope.ts'
import type { KeyScope, KeyStore } from './keystore.ts'
import { KeyBroken } from './keystore.ts'

const scope: KeyScope = {
  programmeId: 'a3f3a3c0-0000-4000-8000-000000000001',
  subjectId: 'a3f3a3c0-0000-4000-8000-000000000002',
}
const place: Binding = {
  ...scope,
  table: 'contact_notes',
  column: 'text_sealed',
  rowId: 'a3f3a3c0-0000-4000-8000-000000000003',
  version: 1,
}

/** Wraps nothing: what is under test here is what is wrapped, not by whom. */
const plainStore: KeyStore = {
  create: async () => 'key',
  wrap: async (_, plain) => Buffer.from(plain),
  unwrap: async (_, wrapped) => Buffer.from(wrapped),
  destroy: async () => undefined,
  exists: async () => true,
}

const word = fc.string({ minLength: 1, maxLength: 12 })
const binding: fc.Arbitrary<Binding> = fc.record({
  programmeId: fc.uuid(),
  subjectId: fc.uuid(),
  table: word,
  column: word,
  rowId: fc.uuid(),
  version: fc.integer({ min: 1, max: 1_000_000 }),
})

let key: DataKey
beforeAll(async () => {
  key = await openDataKey(plainStore, scope, await newDataKey(plainStore, scope))
})

describe('a sealed value', () => {
  test('opens in its own place, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), binding, (plaintext, at) => {
        expect(open(key, seal(key, plaintext, at), at)).toEqual(Buffer.from(plaintext))
      }),
    )
  })

  test('never opens in another row, column, table, case, programme or version', () => {
    const parts = Object.keys(place) as (keyof Binding)[]
    fc.assert(
      fc.property(binding, binding, fc.constantFrom(...parts), (at, other, part) => {
        fc.pre(at[part] !== other[part])
        const elsewhere = { ...at, [part]: other[part] }
        const sealed = seal(key, Buffer.from('a note'), at)
        expect(() => open(key, sealed, elsewhere)).toThrow(SealBroken)
      }),
      { numRuns: 10_000 },
    )
  })

  test('does not mistake two names that run together for one another', () => {
    const sealed = seal(key, Buffer.from('a note'), { ...place, table: 'ab', column: 'c' })
    expect(() => open(key, sealed, { ...place, table: 'a', column: 'bc' })).toThrow(SealBroken)
  })

  test('never opens after any one bit was changed', () => {
    const sealed = seal(key, Buffer.from('a note'), place)
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => open(key, changed, place)).toThrow(SealBroken)
    }
  })

  test('never opens when it was cut short', () => {
    const sealed = seal(key, Buffer.from('a note'), place)
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => open(key, sealed.subarray(0, length), place)).toThrow(SealBroken)
    }
  })

  test('opens whether an id was written in capitals or not', () => {
    const sealed = sealText(key, 'a note', { ...place, rowId: place.rowId.toUpperCase() })
    expect(openText(key, sealed, place)).toBe('a note')
  })

  test('is as long for a short name as for a long one', () => {
    const lengths = ['', 'Jo', 'Alexandrina-Wilhelmina'].map(
      (name) => sealText(key, name, place).length,
    )
    expect(new Set(lengths).size).toBe(1)
  })

  test('says where it broke and nothing else', () => {
    const message = 'a sealed value in contact_notes.text_sealed does not open'
    expect(() => open(key, Buffer.alloc(0), place)).toThrow(message)
  })
})

test('100,000 seals of one note never use a nonce twice', () => {
  const nonces = new Set<string>()
  for (let count = 0; count < 100_000; count += 1) {
    nonces.add(seal(key, Buffer.of(1), place).toString('latin1', 2, 14))
  }
  expect(nonces.size).toBe(100_000)
})

describe('a data key', () => {
  test('of another client opens nothing', async () => {
    const other = { ...scope, subjectId: place.rowId }
    const hers = await openDataKey(plainStore, other, await newDataKey(plainStore, other))
    expect(() => open(hers, seal(key, Buffer.from('a note'), place), place)).toThrow(SealBroken)
  })

  test.each(['programmeId', 'subjectId'] as const)(
    'is refused when its row is given to another %s',
    async (part) => {
      const stored = await newDataKey(plainStore, scope)
      const given = { ...scope, [part]: place.rowId }
      await expect(openDataKey(plainStore, given, stored)).rejects.toThrow(KeyBroken)
    },
  )

  test('has another key for each field', async () => {
    const fields = [
      ['contact_notes', 'text_sealed'],
      ['contact_notes', 'place_sealed'],
      ['identity_fields', 'text_sealed'],
    ] as const
    const keys = fields.map(([table, column]) =>
      key.fieldKey(1, table, column)?.export().toString('hex'),
    )
    expect(new Set(keys).size).toBe(3)
  })

  test('seals with its newest version once renewed, and still opens the earlier ones', async () => {
    const first = await newDataKey(plainStore, scope)
    const before = await openDataKey(plainStore, scope, first)
    const renewed = await openDataKey(
      plainStore,
      scope,
      await renewDataKey(plainStore, scope, first),
    )
    const early = sealText(before, 'before', place)
    const late = sealText(renewed, 'after', place)
    expect([before.newest, renewed.newest]).toEqual([1, 2])
    expect(openText(renewed, early, place)).toBe('before')
    expect(openText(renewed, late, place)).toBe('after')
    expect(() => openText(before, late, place)).toThrow(SealBroken)
  })
})
