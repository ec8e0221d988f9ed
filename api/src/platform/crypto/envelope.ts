import type { DataKey } from './data-key.ts'
import { encodeFields } from './encoding.ts'
import { decrypt, encrypt } from './gcm.ts'
import { pad, unpad } from './padding.ts'

/** The one place where a sealed value belongs. Every part is authenticated: a ciphertext that was
 *  moved to another row, column, client or programme, or put back from an older version, does not
 *  open. Ids are UUIDs, in either case. */
export interface Binding {
  readonly programmeId: string
  /** Whose it is: the subject, or the case where a table knows no subject. */
  readonly subjectId: string
  readonly table: string
  readonly column: string
  readonly rowId: string
  /** The version of the row at which this value was sealed. */
  readonly version: number
}

/** The sealed value is not what was sealed here, or not with this key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
  constructor({ table, column }: Binding, options?: ErrorOptions) {
    super(`a sealed value in ${table}.${column} does not open`, options)
  }
}

const FORMAT = 1
const HEADER = 2

/** Seals a value for one place.
 *  @returns format (1) | key version (1) | nonce (12) | tag (16) | ciphertext, padded to 64 bytes */
export function seal(key: DataKey, plaintext: Uint8Array, binding: Binding): Buffer {
  const fieldKey = key.fieldKey(key.newest, binding.table, binding.column)
  if (fieldKey === undefined) throw new SealBroken(binding)
  const sealed = encrypt(fieldKey, pad(plaintext), contextOf(key.newest, binding))
  return Buffer.concat([Buffer.of(FORMAT, key.newest), sealed])
}

/** @throws SealBroken */
export function open(key: DataKey, sealed: Uint8Array, binding: Binding): Buffer {
  const [format, version = 0] = sealed
  const fieldKey = key.fieldKey(version, binding.table, binding.column)
  if (format !== FORMAT || fieldKey === undefined) throw new SealBroken(binding)
  try {
    return unpad(decrypt(fieldKey, sealed.subarray(HEADER), contextOf(version, binding)))
  } catch (cause) {
    throw new SealBroken(binding, { cause })
  }
}

export function sealText(key: DataKey, text: string, binding: Binding): Buffer {
  return seal(key, Buffer.from(text), binding)
}

/** @throws SealBroken */
export function openText(key: DataKey, sealed: Uint8Array, binding: Binding): string {
  return open(key, sealed, binding).toString()
}

function contextOf(keyVersion: number, binding: Binding): Buffer {
  return encodeFields([
    `stapteam/field/${FORMAT}/${keyVersion}`,
    binding.programmeId.toLowerCase(),
    binding.subjectId.toLowerCase(),
    binding.table,
    binding.column,
    binding.rowId.toLowerCase(),
    String(binding.version),
  ])
}
