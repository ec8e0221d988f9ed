import type { KeyObject } from 'node:crypto'
import { createHash, createSecretKey, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { encodeFields } from './encoding.ts'
import type { KeyScope, KeyStore } from './keystore.ts'
import { KeyBroken } from './keystore.ts'

/** What table client_keys keeps of a client: the data keys, wrapped by her key in the store. */
export interface StoredDataKey {
  readonly keyId: string
  readonly wrapped: Buffer
}

/** A client's data keys, open, for as long as one request lasts: never kept beyond it, so that
 *  destroying her key is felt at once. */
export interface DataKey {
  /** The version that seals; the earlier ones only open. */
  readonly newest: number
  /** @returns undefined when there is no such version */
  fieldKey(version: number, table: string, column: string): KeyObject | undefined
}

const SIZE = 32
const TAG = 32
const LAST_VERSION = 255

/** A new client: a key in the store, and a first data key wrapped by it. */
export async function newDataKey(keys: KeyStore, scope: KeyScope): Promise<StoredDataKey> {
  const keyId = await keys.create(scope)
  const plain = Buffer.concat([scopeTag(scope), randomBytes(SIZE)])
  return { keyId, wrapped: await keys.wrap(keyId, plain) }
}

/** A data key for one text of hers that more people read than her file, wrapped by her key in the
 *  store as well: who holds it opens that text and nothing else, and her erasure takes it along. */
export async function newKeyApart(
  keys: KeyStore,
  scope: KeyScope,
  keyId: string,
): Promise<StoredDataKey> {
  const plain = Buffer.concat([scopeTag(scope), randomBytes(SIZE)])
  return { keyId, wrapped: await keys.wrap(keyId, plain) }
}

/** @throws KeyGone once she was erased
 *  @throws KeyBroken when the row was changed or belongs to another client */
export async function openDataKey(
  keys: KeyStore,
  scope: KeyScope,
  stored: StoredDataKey,
): Promise<DataKey> {
  return dataKeyOf(await unwrapFor(keys, scope, stored))
}

/** Adds a version that seals from now on; what earlier ones sealed still opens.
 *  @returns what to store in place of `stored` */
export async function renewDataKey(
  keys: KeyStore,
  scope: KeyScope,
  stored: StoredDataKey,
): Promise<StoredDataKey> {
  const versions = await unwrapFor(keys, scope, stored)
  if (versions.length / SIZE >= LAST_VERSION) throw new KeyBroken('no data key version is left')
  const plain = Buffer.concat([scopeTag(scope), versions, randomBytes(SIZE)])
  return { keyId: stored.keyId, wrapped: await keys.wrap(stored.keyId, plain) }
}

/** The wrapped bytes name their client: a row given to another one is refused, so that nobody's
 *  notes are ever sealed by a key that outlives her erasure. */
async function unwrapFor(keys: KeyStore, scope: KeyScope, stored: StoredDataKey): Promise<Buffer> {
  const plain = await keys.unwrap(stored.keyId, stored.wrapped)
  const versions = plain.subarray(TAG)
  const whole = versions.length >= SIZE && versions.length % SIZE === 0
  if (!whole || !timingSafeEqual(plain.subarray(0, TAG), scopeTag(scope))) {
    throw new KeyBroken(`the data key under ${stored.keyId} belongs to another client`)
  }
  return versions
}

function dataKeyOf(versions: Buffer): DataKey {
  const derived = new Map<string, KeyObject>()
  function fieldKey(version: number, table: string, column: string) {
    const at = (version - 1) * SIZE
    if (at < 0 || at >= versions.length) return undefined
    const field = `${version}|${table}|${column}`
    const known =
      derived.get(field) ?? deriveFieldKey(versions.subarray(at, at + SIZE), table, column)
    derived.set(field, known)
    return known
  }
  return { newest: versions.length / SIZE, fieldKey }
}

function deriveFieldKey(dek: Uint8Array, table: string, column: string): KeyObject {
  const purpose = encodeFields(['stapteam/field-key/1', table, column])
  return createSecretKey(Buffer.from(hkdfSync('sha256', dek, '', purpose, SIZE)))
}

function scopeTag({ programmeId, subjectId }: KeyScope): Buffer {
  const fields = ['stapteam/data-key/1', programmeId.toLowerCase(), subjectId.toLowerCase()]
  return createHash('sha256').update(encodeFields(fields)).digest()
}
