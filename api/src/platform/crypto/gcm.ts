import type { KeyObject } from 'node:crypto'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16
const OVERHEAD = NONCE + TAG

/** AES-256-GCM with a fresh random nonce.
 *  Two values under one key share a nonce with a chance below 2^-32 as long as that key seals
 *  fewer than 2^32 values (NIST SP 800-38D, 8.3). Our busiest key is one column of one client.
 *  @returns nonce (12) | tag (16) | ciphertext */
export function encrypt(key: KeyObject, plaintext: Uint8Array, context: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG })
  cipher.setAAD(context)
  const ciphertext = cipher.update(plaintext)
  cipher.final()
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext])
}

/** @throws Error when key, context or any byte differs from what was sealed */
export function decrypt(key: KeyObject, sealed: Uint8Array, context: Uint8Array): Buffer {
  if (sealed.length < OVERHEAD) throw new Error('sealed value is too short')
  const nonce = sealed.subarray(0, NONCE)
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG })
  decipher.setAAD(context)
  decipher.setAuthTag(sealed.subarray(NONCE, OVERHEAD))
  const plaintext = decipher.update(sealed.subarray(OVERHEAD))
  decipher.final()
  return plaintext
}
