import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addErasures, LEDGER_FILE, readErasures } from './erasure-ledger.ts'
import { openFolderKeyStore } from './folder-key-store.ts'

const scope = { programmeId: 'a3f3a3c0-0000-4000-8000-000000000001', subjectId: 'x' }

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'stapteam-ledger-'))
})
afterEach(() => rm(home, { recursive: true }))

const ledger = () => join(home, 'erasures')
const open = (folder = 'keys') => openFolderKeyStore(join(home, folder), undefined, ledger())
const keysOf = async () => (await readErasures(ledger())).map(({ key }) => key)

test('a destroyed key is noted outside the key store, once', async () => {
  const store = await open()
  const [hers, other] = [await store.create(scope), await store.create(scope)]
  await store.destroy(hers)
  await store.destroy(hers)
  expect(await keysOf()).toEqual([hers])
  expect(await store.exists(other)).toBe(true)
})

test('a copy of the key store from before the erasure does not bring her key back', async () => {
  const store = await open()
  const [hers, other] = [await store.create(scope), await store.create(scope)]
  await cp(join(home, 'keys'), join(home, 'copy'), { recursive: true })
  await store.destroy(hers)
  const restored = await open('copy')
  expect(await restored.exists(hers)).toBe(false)
  expect(await restored.exists(other)).toBe(true)
  const left = await readdir(join(home, 'copy'), { recursive: true })
  expect(left.filter((name) => name.includes(hers) && !name.endsWith('.destroyed'))).toEqual([])
})

test('a key that only its marker knows as destroyed is noted when the store opens', async () => {
  const store = await openFolderKeyStore(join(home, 'keys'))
  const id = await store.create(scope)
  await store.destroy(id)
  await open()
  expect(await keysOf()).toEqual([id])
})

test('a torn line spoils no other, and a name that is no key reaches no file', async () => {
  const store = await open()
  const [one, two] = [await store.create(scope), await store.create(scope)]
  await store.destroy(one)
  const path = join(ledger(), LEDGER_FILE)
  await appendFile(path, '{"key":"../installation/secrets","at":"x"}\n{"key":"a3f')
  await store.destroy(two)
  expect(await keysOf()).toEqual([one, two])
  await open()
  expect(await readdir(join(home, 'keys', 'installation'))).toContain('secrets.key')
  await addErasures(ledger(), [{ key: one, at: 'later' }])
  expect((await readFile(path, 'utf8')).split(one)).toHaveLength(2)
})
