import type { KeyObject } from 'node:crypto'
import { createSecretKey, randomBytes, randomUUID } from 'node:crypto'
import { destroyKey } from './destroyed-keys.ts'
import { encodeFields } from './encoding.ts'
import { KEY_ID } from './erasure-ledger.ts'
import { decrypt, encrypt } from './gcm.ts'
import type { KeyCache } from './key-cache.ts'
import { keyCache } from './key-cache.ts'
import type { KeyFolder } from './key-folder.ts'
import type { KeyStore } from './keystore.ts'
import { KeyBroken, KeyGone } from './keystore.ts'
import { addKey, readKey } from './wrapped-keys.ts'

interface ClientKeys {
  readonly store: KeyFolder
  readonly cache: KeyCache
  /** What this process destroyed: a read that was under way may not bring it back into memory. */
  readonly destroyed: Set<string>
}

const CACHED = { keys: 1000, milliseconds: 60_000 }

/** One key per client in a file with a random name: the folder tells how many clients a programme
 *  has had and not which. A key id is `<programme>/<random>`. */
export function clientKeys(store: KeyFolder): KeyStore {
  const keys: ClientKeys = { store, cache: keyCache(CACHED), destroyed: new Set() }
  return {
    create: ({ programmeId }) => createKey(keys, `${programmeId.toLowerCase()}/${randomUUID()}`),
    wrap: async (id, plain) => encrypt(await keyOf(keys, id), plain, contextOf(id)),
    unwrap: (id, wrapped) => unwrapWith(keys, id, wrapped),
    destroy: (id) => destroy(keys, id),
    exists: async (id) => (await readKey(store, nameOf(id))) !== undefined,
  }
}

async function createKey({ store, cache }: ClientKeys, id: string): Promise<string> {
  const key = randomBytes(32)
  if (!(await addKey(store, nameOf(id), key))) throw new KeyBroken(`key ${id} exists already`)
  cache.keep(id, createSecretKey(key))
  return id
}

async function unwrapWith(keys: ClientKeys, id: string, wrapped: Uint8Array): Promise<Buffer> {
  const key = await keyOf(keys, id)
  try {
    return decrypt(key, wrapped, contextOf(id))
  } catch (cause) {
    throw new KeyBroken(`what key ${id} wrapped was changed`, { cause })
  }
}

async function keyOf({ store, cache, destroyed }: ClientKeys, id: string): Promise<KeyObject> {
  const cached = cache.find(id)
  if (cached !== undefined) return cached
  const bytes = await readKey(store, nameOf(id))
  if (bytes === undefined) throw new KeyGone(id)
  const key = createSecretKey(bytes)
  if (!destroyed.has(id)) cache.keep(id, key)
  return key
}

async function destroy({ store, cache, destroyed }: ClientKeys, id: string) {
  destroyed.add(id)
  cache.drop(id)
  await destroyKey(store, nameOf(id))
}

function nameOf(id: string): string {
  if (!KEY_ID.test(id)) throw new KeyGone(id)
  return `clients/${id}`
}

function contextOf(id: string): Buffer {
  return encodeFields(['stapteam/wrapped/1', id])
}
