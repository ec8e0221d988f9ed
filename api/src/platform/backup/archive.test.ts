import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newSigningKey, signerOf } from '../crypto/signing.ts'
import { unpackArchive } from './archive.read.ts'
import { demandWhole } from './archive.whole.ts'
import type { ArchiveWish } from './archive.write.ts'
import { writeArchive } from './archive.write.ts'
import type { Header, Part } from './manifest.ts'
import { isSealedBy } from './seal.ts'

const signer = signerOf(newSigningKey())
const header: Header = {
  format: 1,
  part: 'keys',
  madeAt: '2024-01-08T10:00:00.000Z',
  stapteam: '0.1.0',
}
// More than two pieces of age, which are 64 kB; random, so that packing does not make it one.
const content = randomBytes(200_000)

let home: string
let whole: Buffer
let identity: string
let path: string
let into: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'stapteam-archive-'))
  identity = await generateX25519Identity()
  path = join(home, 'made.age')
  await write({})
  whole = await readFile(path)
})
beforeEach(async () => {
  into = await mkdtemp(join(home, 'into-'))
  await writeFile(path, whole)
})
afterAll(() => rm(home, { recursive: true }))

async function write(wish: Partial<ArchiveWish>, recipientOf = identity) {
  const recipient = new Encrypter()
  recipient.addRecipient(await identityToRecipient(recipientOf))
  const fill: ArchiveWish['fill'] = async (archive) => {
    await archive.folder('keys')
    await archive.file('keys/empty', 0, [])
    await archive.file('keys/one', content.length, [content])
    return { fact: 'yes' }
  }
  return writeArchive({ path, recipient, signer, header, fill, ...wish })
}

function unpack(part: Part = 'keys', secret = identity) {
  const decrypter = new Decrypter()
  decrypter.addIdentity(secret)
  return unpackArchive({ path, identity: decrypter, part, into })
}

const notWhole = /is cut short, was altered, or is no backup. Nothing was restored/

test('what was written comes back, sealed by who wrote it', async () => {
  const { manifest, signed, seal } = await unpack()
  expect(await readFile(join(into, 'keys/one'))).toEqual(content)
  expect(manifest).toMatchObject({ ...header, folders: ['keys'], facts: { fact: 'yes' } })
  expect(isSealedBy(new Map([[signer.fingerprint, signer.publicKey]]), signed, seal)).toBe(true)
  const other = signerOf(newSigningKey())
  expect(isSealedBy(new Map([[signer.fingerprint, other.publicKey]]), signed, seal)).toBe(false)
  expect(isSealedBy(new Map(), signed, seal)).toBe(false)
})

test('cut short at any of many places it is refused', async () => {
  const steps = Array.from({ length: 20 }, (_, at) => Math.floor((whole.length * at) / 20))
  for (const size of [...steps, 1, 60, 200, whole.length - 17, whole.length - 1]) {
    await truncate(path, size)
    await expect(unpack()).rejects.toThrow(notWhole)
    await writeFile(path, whole)
    into = await mkdtemp(join(home, 'into-'))
  }
})

test('with one byte altered at any of many places it is refused', async () => {
  const steps = Array.from({ length: 30 }, (_, at) => Math.floor((whole.length * at) / 30))
  for (const at of [...steps, 25, 100, 150, 190, 210, whole.length - 1]) {
    const altered = Buffer.from(whole)
    altered[at] = (altered[at] ?? 0) ^ 1
    await writeFile(path, altered)
    await expect(unpack()).rejects.toThrow(/Nothing was restored/)
    into = await mkdtemp(join(home, 'into-'))
  }
})

test('with more behind it, or nothing of ours in it, it is refused', async () => {
  await writeFile(path, Buffer.concat([whole, Buffer.of(0)]))
  await expect(unpack()).rejects.toThrow(notWhole)
  await writeFile(path, 'age-encryption.org/v1\n')
  await expect(unpack()).rejects.toThrow(notWhole)
})

test('another key opens nothing, and a part is not taken for the other', async () => {
  const other = await generateX25519Identity()
  await expect(unpack('keys', other)).rejects.toThrow('was encrypted to another key')
  await expect(unpack('database')).rejects.toThrow('backup of the key store, not of the database')
  expect(await readdir(into)).toEqual([])
})

test.each(['../outside', '/outside', 'keys/../../outside', 'keys//one'])(
  'a name that leads elsewhere, %s, is refused',
  async (name) => {
    await write({
      fill: async (archive) => {
        await archive.file(name, 1, [Buffer.of(1)])
        return {}
      },
    })
    await expect(unpack()).rejects.toThrow(notWhole)
    expect(await readdir(home)).not.toContain('outside')
  },
)

test('a backup that fails leaves nothing that looks like one', async () => {
  await rm(path)
  const before = await readdir(home)
  const fill: ArchiveWish['fill'] = async (archive) => {
    await archive.file('keys/one', content.length, [content])
    throw new Error('the disk of the database broke')
  }
  await expect(write({ fill })).rejects.toThrow('the disk of the database broke')
  const short: ArchiveWish['fill'] = async (archive) => {
    await archive.file('keys/one', content.length + 1, [content])
    return {}
  }
  await expect(write({ fill: short })).rejects.toThrow()
  expect(await readdir(home)).toEqual(before)
})

const file = { name: 'keys/one', size: 1, sha256: 'a' }
const said = { folders: ['keys'], files: [file] }

test.each([
  ['a file less', { ...said, files: [] }],
  ['a file more', { ...said, files: [file, { ...file, name: 'keys/two' }] }],
  ['a file that is longer', { ...said, files: [{ ...file, size: 2 }] }],
  ['a file with other content', { ...said, files: [{ ...file, sha256: 'b' }] }],
  ['a folder more', { ...said, folders: ['keys', 'keys/more'] }],
])('%s than the manifest says is seen', (_, found) => {
  expect(() => demandWhole(said, said)).not.toThrow()
  expect(() => demandWhole(said, found)).toThrow()
})
