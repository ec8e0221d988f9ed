import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { StoredDataKey } from './data-key.ts'
import { newDataKey, openDataKey } from './data-key.ts'
import { openFolderKeyStore } from './folder-key-store.ts'
import { openKeyFolder } from './key-folder.ts'
import { KeyGone } from './keystore.ts'
import type { GivenMasters } from './masters.ts'
import { rotationSteps } from './rotation.ts'

const scope = {
  programmeId: 'a3f3a3c0-0000-4000-8000-000000000001',
  subjectId: 'a3f3a3c0-0000-4000-8000-000000000002',
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stapteam-keys-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function someClients(given?: GivenMasters): Promise<StoredDataKey[]> {
  const store = await openFolderKeyStore(folder, given)
  return await Promise.all(Array.from({ length: 4 }, () => newDataKey(store, scope)))
}

async function allOpen(stored: StoredDataKey[], given?: GivenMasters) {
  const store = await openFolderKeyStore(folder, given)
  await Promise.all(stored.map((row) => openDataKey(store, scope, row)))
  return store
}

/** Takes so many steps and then stops, as a process that was killed. */
async function rotateUpTo(count: number, given?: GivenMasters): Promise<string[]> {
  const steps = rotationSteps(await openKeyFolder(folder, given))
  const taken: string[] = []
  for (let step = await steps.next(); !step.done; step = await steps.next()) {
    taken.push(step.value)
    if (taken.length === count) return taken
  }
  return taken
}

describe('rotating the master key', () => {
  test('leaves every key readable, each secret the same, and the old master nowhere', async () => {
    const clients = await someClients()
    const before = await openFolderKeyStore(folder)
    const old = await readFile(join(folder, 'master.key'))
    await before.rotateMaster()
    const after = await allOpen(clients)
    expect(after.secret('idempotency')).toEqual(before.secret('idempotency'))
    expect(after.auditSigner.fingerprint).toBe(before.auditSigner.fingerprint)
    expect(await readFile(join(folder, 'master.key'))).not.toEqual(old)
    expect((await readdir(folder)).sort()).toEqual(['clients', 'installation', 'master.key'])
  })

  test('can be stopped after any step, and is finished by the next one', async () => {
    const clients = await someClients()
    const all = 1 + (clients.length + 2) + 1
    for (let stopAt = 1; stopAt <= all; stopAt += 1) {
      const taken = await rotateUpTo(stopAt)
      expect(taken).toHaveLength(stopAt)
      const store = await allOpen(clients)
      expect(store.rotationPending()).toBe(stopAt < all)
      clients.push(await newDataKey(store, scope))
      await store.rotateMaster()
      expect(store.rotationPending()).toBe(false)
      await allOpen(clients)
      await store.destroy(clients.pop()?.keyId ?? '')
    }
  })

  test('does not lose a key made meanwhile by a process that knows the old master', async () => {
    const elsewhere = await openFolderKeyStore(folder)
    const steps = rotationSteps(await openKeyFolder(folder))
    await steps.next()
    const made = [await newDataKey(elsewhere, scope), await newDataKey(elsewhere, scope)]
    while (!(await steps.next()).done);
    made.push(await newDataKey(elsewhere, scope))
    await allOpen(made)
  })

  test('does not bring back a key that is destroyed meanwhile', async () => {
    const clients = await someClients()
    const store = await openFolderKeyStore(folder)
    const rotating = (await openFolderKeyStore(folder)).rotateMaster()
    await Promise.all([rotating, ...clients.map(({ keyId }) => store.destroy(keyId))])
    const after = await openFolderKeyStore(folder)
    for (const row of clients) await expect(openDataKey(after, scope, row)).rejects.toThrow(KeyGone)
    expect(
      (await readdir(folder, { recursive: true })).filter((name) => /clients.*key/.test(name)),
    ).toEqual([])
  })

  test('erases what a destruction that was cut short had left', async () => {
    const [row] = await someClients()
    const file = join(folder, 'clients', `${row?.keyId}.key`)
    await writeFile(file.replace(/key$/, 'destroyed'), '')
    await rotateUpTo(100)
    await expect(stat(file)).rejects.toThrow('ENOENT')
  })

  test('takes along a key that appeared after it had looked', async () => {
    const clients = await someClients()
    const file = join(folder, 'clients', `${clients[0]?.keyId}.key`)
    await rename(file, join(folder, 'aside'))
    const steps = rotationSteps(await openKeyFolder(folder))
    await steps.next()
    await steps.next()
    await rename(join(folder, 'aside'), file)
    while (!(await steps.next()).done);
    await allOpen(clients)
  })

  test('may be started by two processes at once', async () => {
    const clients = await someClients()
    const stores = [await openFolderKeyStore(folder), await openFolderKeyStore(folder)]
    await Promise.all(stores.map((store) => store.rotateMaster()))
    await allOpen(clients)
  })
})

describe('a new master key in the environment', () => {
  const first = { current: randomBytes(32) }
  const second = { current: randomBytes(32), previous: first.current }

  test('takes over while the previous one is still given, stopped at any step', async () => {
    const clients = await someClients(first)
    for (let stopAt = 1; stopAt <= clients.length + 3; stopAt += 1) {
      await rotateUpTo(stopAt, second)
      await allOpen(clients, second)
    }
    await allOpen(clients, { current: second.current })
    await expect(openFolderKeyStore(folder, first)).rejects.toThrow('not at hand')
  })

  test('takes over from the file of a demonstration, which is erased', async () => {
    const clients = await someClients()
    const store = await openFolderKeyStore(folder, first)
    expect(store.rotationPending()).toBe(true)
    await store.rotateMaster()
    expect(await readdir(folder)).not.toContain('master.key')
    await allOpen(clients, first)
  })
})

test('a renewed signing key leaves the fingerprint of the old one known', async () => {
  const before = await openFolderKeyStore(folder)
  await before.renewSigningKey()
  const after = await openFolderKeyStore(folder)
  expect(after.auditSigner.fingerprint).not.toBe(before.auditSigner.fingerprint)
  expect([...after.auditKeys.keys()]).toContain(before.auditSigner.fingerprint)
})
