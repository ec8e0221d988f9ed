import { randomBytes } from 'node:crypto'
import { chmod, link, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newDataKey, openDataKey } from './data-key.ts'
import { openText, sealText } from './envelope.ts'
import { openFolderKeyStore } from './folder-key-store.ts'
import { KeyBroken, KeyGone } from './keystore.ts'
import { parseMasterKey } from './masters.ts'

const scope = {
  programmeId: 'a3f3a3c0-0000-4000-8000-000000000001',
  subjectId: 'a3f3a3c0-0000-4000-8000-000000000002',
}
const place = { ...scope, table: 'notes', column: 'text', rowId: scope.subjectId, version: 1 }

const none = Buffer.alloc(0)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stapteam-keys-'))
})
afterEach(() => rm(folder, { recursive: true }))

const filesIn = async (ending: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending))
const clientFiles = async () =>
  (await filesIn('.key'))
    .filter((name) => name.startsWith('clients'))
    .map((name) => join(folder, name))

describe('the key folder', () => {
  test('opens after a restart what was sealed before', async () => {
    const before = await openFolderKeyStore(folder)
    const stored = await newDataKey(before, scope)
    const sealed = sealText(await openDataKey(before, scope, stored), 'a note', place)
    const after = await openFolderKeyStore(folder)
    expect(openText(await openDataKey(after, scope, stored), sealed, place)).toBe('a note')
  })

  test('can be read by its owner only, and names no client', async () => {
    const store = await openFolderKeyStore(folder)
    await store.create(scope)
    for (const entry of await readdir(folder, { recursive: true })) {
      const found = await stat(join(folder, entry))
      expect(found.mode & 0o777).toBe(found.isDirectory() ? 0o700 : 0o600)
      expect(entry).not.toContain(scope.subjectId)
    }
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect(await filesIn('.draft')).toEqual([])
  })

  test('refuses a master key that others can read', async () => {
    await openFolderKeyStore(folder)
    await chmod(join(folder, 'master.key'), 0o640)
    await expect(openFolderKeyStore(folder)).rejects.toThrow('chmod 600')
  })

  test('refuses to make a new master key when the one its keys need is missing', async () => {
    await openFolderKeyStore(folder)
    await rm(join(folder, 'master.key'))
    await expect(openFolderKeyStore(folder)).rejects.toThrow('master.key is missing')
  })

  test('gives 50 clients 50 keys at once, each opening only its own', async () => {
    const store = await openFolderKeyStore(folder)
    const ids = await Promise.all(Array.from({ length: 50 }, () => store.create(scope)))
    expect(new Set(ids).size).toBe(50)
    const wrapped = await Promise.all(ids.map((id) => store.wrap(id, Buffer.from(id))))
    const opened = await Promise.all(ids.map((id, at) => store.unwrap(id, wrapped[at] ?? none)))
    expect(opened.map(String)).toEqual(ids)
    await expect(store.unwrap(ids[0] ?? '', wrapped[1] ?? none)).rejects.toThrow(KeyBroken)
  })

  test('is one folder for several processes that start on an empty one together', async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, () => openFolderKeyStore(folder)))
    const secrets = stores.map((store) => store.secret('idempotency').toString('hex'))
    const signers = stores.map((store) => store.auditSigner.fingerprint)
    expect([new Set(secrets).size, new Set(signers).size]).toEqual([1, 1])
  })
})

describe('a destroyed key', () => {
  test('makes what it sealed unreadable, here and in any later process', async () => {
    const store = await openFolderKeyStore(folder)
    const stored = await newDataKey(store, scope)
    await openDataKey(store, scope, stored)
    await store.destroy(stored.keyId)
    await expect(openDataKey(store, scope, stored)).rejects.toThrow(KeyGone)
    await expect(openDataKey(await openFolderKeyStore(folder), scope, stored)).rejects.toThrow(
      KeyGone,
    )
    expect(await store.exists(stored.keyId)).toBe(false)
    expect(await clientFiles()).toEqual([])
  })

  test('is overwritten on the disk, and not only unlinked', async () => {
    const store = await openFolderKeyStore(folder)
    const id = await store.create(scope)
    const [file = ''] = await clientFiles()
    const before = await readFile(file)
    await link(file, join(folder, 'same-bytes'))
    await store.destroy(id)
    const after = await readFile(join(folder, 'same-bytes'))
    expect(after.subarray(10)).not.toEqual(before.subarray(10))
    expect(after).toHaveLength(before.length)
  })

  test('stays destroyed when a backup puts its file back', async () => {
    const store = await openFolderKeyStore(folder)
    const id = await store.create(scope)
    const [file = ''] = await clientFiles()
    const copy = await readFile(file)
    await store.destroy(id)
    await writeFile(file, copy)
    expect(await store.exists(id)).toBe(false)
    await openFolderKeyStore(folder)
    expect(await clientFiles()).toEqual([])
  })

  test('does not come back into memory by a reading that was under way', async () => {
    const id = await (await openFolderKeyStore(folder)).create(scope)
    const store = await openFolderKeyStore(folder)
    const reading = store.wrap(id, Buffer.of(1)).catch(() => undefined)
    await store.destroy(id)
    await reading
    await expect(store.wrap(id, Buffer.of(1))).rejects.toThrow(KeyGone)
  })

  test('may be destroyed twice, and a path is no key', async () => {
    const store = await openFolderKeyStore(folder)
    const id = await store.create(scope)
    await store.destroy(id)
    await store.destroy(id)
    await expect(store.destroy('../installation/secrets')).rejects.toThrow(KeyGone)
    await expect(store.create({ ...scope, programmeId: '../..' })).rejects.toThrow(KeyGone)
  })

  test('leaves the keys of others alone', async () => {
    const store = await openFolderKeyStore(folder)
    const [hers, other] = [await store.create(scope), await store.create(scope)]
    await store.destroy(hers)
    expect(await store.exists(other)).toBe(true)
  })
})

describe('a file that was tampered with', () => {
  test('is refused for any changed byte', async () => {
    const id = await (await openFolderKeyStore(folder)).create(scope)
    const [file = ''] = await clientFiles()
    const whole = await readFile(file)
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 1
      await writeFile(file, changed)
      const store = await openFolderKeyStore(folder)
      await expect(store.wrap(id, Buffer.of(1))).rejects.toThrow(KeyBroken)
    }
  })

  test('is refused in the place of another key', async () => {
    const store = await openFolderKeyStore(folder)
    const ids = [await store.create(scope), await store.create(scope)]
    const [one = '', two = ''] = await clientFiles()
    await writeFile(one, await readFile(two))
    const fresh = await openFolderKeyStore(folder)
    const tries = await Promise.allSettled(ids.map((id) => fresh.wrap(id, Buffer.of(1))))
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('is refused when the wrapped data key was changed', async () => {
    const store = await openFolderKeyStore(folder)
    const stored = await newDataKey(store, scope)
    stored.wrapped[stored.wrapped.length - 1] = (stored.wrapped.at(-1) ?? 0) ^ 1
    await expect(openDataKey(store, scope, stored)).rejects.toThrow(KeyBroken)
  })
})

describe('a master key from the environment', () => {
  test('leaves no master key in the folder, and another one opens nothing', async () => {
    await openFolderKeyStore(folder, { current: randomBytes(32) })
    expect(await readdir(folder)).not.toContain('master.key')
    const other = openFolderKeyStore(folder, { current: randomBytes(32) })
    await expect(other).rejects.toThrow('not at hand')
  })

  test.each(['', 'secret', randomBytes(31).toString('base64'), randomBytes(32).toString('hex')])(
    'is refused when it is not 32 bytes in base64: %j',
    (text) => expect(() => parseMasterKey(text)).toThrow('STAPTEAM_MASTER_KEY must be 32 bytes'),
  )

  test('is read with its line ending', () => {
    const bytes = randomBytes(32)
    expect(parseMasterKey(`${bytes.toString('base64')}\n`)).toEqual(bytes)
  })
})
