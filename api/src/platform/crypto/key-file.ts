import { encodeFields } from './encoding.ts'
import { decrypt, encrypt } from './gcm.ts'
import { KeyBroken } from './keystore.ts'
import type { Master, Masters } from './masters.ts'

const FORMAT = 1
const ID = 8
const HEADER = 1 + ID

/** A key at rest: format (1) | id of the master (8) | nonce (12) | tag (16) | ciphertext.
 *  @param name the file's place in the store; a file that was moved or swapped does not open */
export function wrapForDisk(master: Master, name: string, secret: Uint8Array): Buffer {
  const header = Buffer.concat([Buffer.of(FORMAT), Buffer.from(master.id, 'hex')])
  return Buffer.concat([header, encrypt(master.key, secret, context(master.id, name))])
}

/** @throws KeyBroken */
export function unwrapFromDisk(masters: Masters, name: string, bytes: Buffer): Buffer {
  const id = masterIdOf(bytes)
  const master = [masters.current, ...masters.earlier].find((known) => known.id === id)
  if (master === undefined) {
    throw new KeyBroken(`${name} is wrapped by master key ${id}, which is not at hand`)
  }
  try {
    return decrypt(master.key, bytes.subarray(HEADER), context(id, name))
  } catch (cause) {
    throw new KeyBroken(`${name} was changed or moved`, { cause })
  }
}

export function masterIdOf(bytes: Buffer): string {
  return bytes[0] === FORMAT ? bytes.toString('hex', 1, HEADER) : 'unknown'
}

function context(masterId: string, name: string): Buffer {
  return encodeFields(['stapteam/key-file/1', masterId, name])
}
