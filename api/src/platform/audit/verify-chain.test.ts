import { generateKeyPairSync, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { signerOf } from '../crypto/signing.ts'
import type { Seal } from './chain.ts'
import { chainHash, genesis } from './chain.ts'
import type { Checkpoint } from './checkpoint.ts'
import { signCheckpoint } from './checkpoint.ts'
import type { AuditEntry } from './entry.ts'
import type { AuditRecord } from './verify-chain.ts'
import { verifyChain } from './verify-chain.ts'

const programmeId = randomUUID()
const newSigner = () =>
  signerOf(generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }))
const signer = newSigner()
const keys = new Map([[signer.fingerprint, signer.publicKey]])
const start = Date.UTC(2024, 0, 8, 9)
const minute = 60_000
const EACH = 20
const SIZE = 40
const RUNS = { numRuns: 1000 }
/** Variants of an attack; each resealing costs as much as the verification. */
const FEWER = { numRuns: 150 }

function anEntry(at: number, over: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: randomUUID(),
    programmeId,
    recordedAt: new Date(start + at * minute).toISOString().replace('Z', '000Z'),
    position: String(at * 2),
    sessionId: null,
    personId: randomUUID(),
    membershipId: randomUUID(),
    role: 'case_manager',
    organisationId: randomUUID(),
    onBehalfOf: null,
    action: 'case.opened',
    resource: 'case-core',
    subjectId: randomUUID(),
    entityId: null,
    reason: null,
    emergency: false,
    outcome: 'done',
    traceId: 'a'.repeat(32),
    spanId: 'b'.repeat(16),
    ...over,
  }
}

function sealsOf(entries: readonly AuditEntry[]): Seal[] {
  let hash = genesis(programmeId)
  return entries.map((entry, index) => {
    hash = chainHash(hash, entry)
    return { sequence: index + 1, entryId: entry.id, hash }
  })
}

function checkpointsOf(seals: readonly Seal[]): Checkpoint[] {
  return seals
    .filter(({ sequence }) => sequence % EACH === 0)
    .map(({ sequence, hash: head }) => {
      const signedAt = new Date(start + sequence * minute)
      return signCheckpoint(signer, { programmeId, sequence, head, signedAt })
    })
}

function aRecord(size = SIZE): AuditRecord {
  const entries = Array.from({ length: size }, (_, index) => anEntry(index + 1))
  const seals = sealsOf(entries)
  const checkpoints = checkpointsOf(seals)
  return { programmeId, entries, seals, checkpoints, witness: checkpoints, keys }
}

const record = aRecord()
const at = fc.integer({ min: 0, max: SIZE - 1 })
const kindsOf = (changed: Partial<AuditRecord>) =>
  verifyChain({ ...record, ...changed }).map(({ kind }) => kind)
const without = <Item>(items: readonly Item[], index: number) => items.toSpliced(index, 1)
const fields = Object.keys(anEntry(1)).filter((field) => field !== 'id') as (keyof AuditEntry)[]

/** Rewrites the whole chain over other entries, as one who owns the database could. */
const resealed = (entries: readonly AuditEntry[]) => ({ entries, seals: sealsOf(entries) })

describe('an audit that nobody touched', () => {
  test.each([0, EACH, SIZE])('of %i entries gives no finding', (size) => {
    expect(verifyChain(aRecord(size))).toEqual([])
  })

  test('may hold entries that wait for the sealer', () => {
    expect(kindsOf({ entries: [...record.entries, anEntry(SIZE + 1)] })).toEqual([])
  })

  test('may be ahead of its witness', () => {
    expect(kindsOf({ witness: record.checkpoints.slice(0, -2) })).toEqual([])
  })
})

describe('a changed entry', () => {
  test('is found wherever and whatever it is', () => {
    fc.assert(
      fc.property(at, fc.constantFrom(...fields), (index, field) => {
        const entry = record.entries[index] ?? anEntry(0)
        const value = field === 'emergency' ? true : `${entry[field]}x`
        const entries = record.entries.with(index, { ...entry, [field]: value })
        const [finding] = verifyChain({ ...record, entries })
        expect(finding).toMatchObject({ kind: 'changed', sequence: index + 1 })
      }),
      RUNS,
    )
  })

  test('is found when every seal after it was computed anew', () => {
    fc.assert(
      fc.property(at, (index) => {
        const entry = anEntry(index + 1)
        expect(kindsOf(resealed(record.entries.with(index, entry)))).toContain('rewritten')
      }),
      FEWER,
    )
  })

  test('is found when a null became an empty text', () => {
    const [first = anEntry(0)] = record.entries
    expect(kindsOf({ entries: record.entries.with(0, { ...first, reason: '' }) })).toEqual([
      'changed',
    ])
  })

  test('is found when its hash is the one thing changed', () => {
    fc.assert(
      fc.property(at, (index) => {
        const seal = record.seals[index]
        const hash = Buffer.alloc(32, 7)
        const seals = seal ? record.seals.with(index, { ...seal, hash }) : []
        expect(kindsOf({ seals })).toContain('changed')
      }),
      FEWER,
    )
  })
})

describe('a removed entry', () => {
  test('is found by the seal it leaves', () => {
    fc.assert(
      fc.property(at, (index) => {
        const [finding, ...more] = verifyChain({
          ...record,
          entries: without(record.entries, index),
        })
        expect(finding).toMatchObject({ kind: 'removed', sequence: index + 1 })
        expect(more).toEqual([])
      }),
      RUNS,
    )
  })

  test('is found by the gap when its seal went too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SIZE - 2 }), (index) => {
        const gone = {
          entries: without(record.entries, index),
          seals: without(record.seals, index),
        }
        expect(kindsOf(gone)).toContain('removed')
      }),
      FEWER,
    )
  })

  test('is found when all seals were numbered and computed anew', () => {
    fc.assert(
      fc.property(at, (index) => {
        const kinds = kindsOf(resealed(without(record.entries, index)))
        expect(kinds).toContain('truncated')
      }),
      FEWER,
    )
  })
})

describe('an inserted entry', () => {
  test('is found between two others', () => {
    fc.assert(
      fc.property(at, (index) => {
        const entry = anEntry(index)
        const previous = record.seals[index - 1]?.hash ?? genesis(programmeId)
        const seal = { sequence: index + 1, entryId: entry.id, hash: chainHash(previous, entry) }
        const later = record.seals
          .slice(index)
          .map((one) => ({ ...one, sequence: one.sequence + 1 }))
        const findings = verifyChain({
          ...record,
          entries: record.entries.toSpliced(index, 0, entry),
          seals: [...record.seals.slice(0, index), seal, ...later],
        })
        expect(findings).toContainEqual({ kind: 'inserted', sequence: index + 1 })
      }),
      RUNS,
    )
  })

  test('is found when all seals were computed anew', () => {
    fc.assert(
      fc.property(at, (index) => {
        const kinds = kindsOf(resealed(record.entries.toSpliced(index, 0, anEntry(index))))
        expect(kinds).toEqual(expect.arrayContaining(['rewritten', 'inserted']))
      }),
      FEWER,
    )
  })

  test('is found at the end, where no checkpoint covers it', () => {
    expect(kindsOf(resealed([...record.entries, anEntry(SIZE + 1)]))).toEqual(['inserted'])
  })

  test('is found when it waits to be sealed and dates from long before', () => {
    const late = anEntry(0, { recordedAt: '2024-01-07T09:00:00.000000Z' })
    expect(verifyChain({ ...record, entries: [...record.entries, late] })).toEqual([
      { kind: 'inserted', entryId: late.id },
    ])
  })

  test('is found when the sealer took it although it dates from long before', () => {
    const late = anEntry(0, { recordedAt: '2024-01-07T09:00:00.000000Z' })
    const more = Array.from({ length: EACH - 1 }, (_, index) => anEntry(SIZE + index + 1))
    const sealed = resealed([...record.entries, late, ...more])
    const checkpoints = checkpointsOf(sealed.seals)
    const findings = verifyChain({ ...record, ...sealed, checkpoints, witness: checkpoints })
    expect(findings).toEqual([{ kind: 'inserted', sequence: SIZE + 1, entryId: late.id }])
  })
})

describe('reordered entries', () => {
  const two = fc.tuple(at, at).filter(([one, other]) => one !== other)

  test('are found when two seals swap their entries', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const [a, b] = [record.seals[one], record.seals[other]]
        if (a === undefined || b === undefined) throw new Error('outside the chain')
        const seals = record.seals
          .with(one, { ...a, entryId: b.entryId })
          .with(other, { ...b, entryId: a.entryId })
        expect(kindsOf({ seals })).toEqual(['reordered', 'reordered'])
      }),
      RUNS,
    )
  })

  test('are found when all seals were computed anew', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const [a = anEntry(0), b = anEntry(0)] = [record.entries[one], record.entries[other]]
        const entries = record.entries.with(one, b).with(other, a)
        expect(kindsOf(resealed(entries))).toContain('rewritten')
      }),
      FEWER,
    )
  })
})

describe('a chain that was cut off', () => {
  const length = fc.integer({ min: 0, max: SIZE - 1 })

  test('is found by its checkpoints', () => {
    fc.assert(
      fc.property(length, (kept) => {
        const cut = { entries: record.entries.slice(0, kept), seals: record.seals.slice(0, kept) }
        expect(kindsOf({ ...cut, witness: [] })).toContain('truncated')
      }),
      RUNS,
    )
  })

  test('is found by the witness when the checkpoints were cut off with it', () => {
    fc.assert(
      fc.property(length, (kept) => {
        const entries = record.entries.slice(0, kept)
        const { seals } = resealed(entries)
        const kinds = kindsOf({ entries, seals, checkpoints: checkpointsOf(seals) })
        expect(kinds).toEqual(expect.arrayContaining(['truncated', 'checkpoint-missing']))
      }),
      FEWER,
    )
  })

  test('is found by the witness after the sealer has gone on', () => {
    const entries = [...record.entries.slice(0, 30), ...aRecord(SIZE).entries.slice(30)]
    const { seals } = resealed(entries)
    expect(kindsOf({ entries, seals, checkpoints: checkpointsOf(seals) })).toContain('rewritten')
  })
})

test('the chain of another programme does not pass for this one', () => {
  const findings = verifyChain({ ...record, programmeId: randomUUID() })
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'changed', sequence: 1 }))
})

describe('a checkpoint', () => {
  const changes: [string, (one: Checkpoint) => Checkpoint][] = [
    ['another head', (one) => ({ ...one, head: Buffer.alloc(32) })],
    ['another number', (one) => ({ ...one, sequence: one.sequence + 1 })],
    ['another moment', (one) => ({ ...one, signedAt: new Date(0) })],
    ['another signature', (one) => ({ ...one, signature: Buffer.alloc(64) })],
    ['an unknown key', (one) => signCheckpoint(newSigner(), one)],
    ['another programme', (one) => signCheckpoint(signer, { ...one, programmeId: randomUUID() })],
  ]

  test.each(changes)('with %s is forged, here and with the witness', (_, change) => {
    const forged = record.checkpoints.map((one, index) => (index === 1 ? change(one) : one))
    expect(kindsOf({ checkpoints: forged })).toContain('checkpoint-forged')
    expect(kindsOf({ witness: forged })).toContain('checkpoint-forged')
  })

  test('that only the witness still has is missing', () => {
    expect(kindsOf({ checkpoints: without(record.checkpoints, 1) })).toEqual(['checkpoint-missing'])
  })

  test('is missing when nothing was signed at all', () => {
    expect(kindsOf({ checkpoints: [], witness: [] })).toEqual(['checkpoint-missing'])
  })
})
