import type { KeyObject } from 'node:crypto'
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto'

/** Signs with a private key that never leaves it. */
export interface Signer {
  readonly fingerprint: string
  readonly publicKey: KeyObject
  sign(bytes: Uint8Array): Buffer
}

/** Public keys by fingerprint: the one in use and those that were used before. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

/** @returns a new Ed25519 private key, as PKCS #8 */
export function newSigningKey(): Buffer {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' })
}

export function signerOf(pkcs8: Buffer): Signer {
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key)
  return {
    fingerprint: fingerprintOf(publicKey),
    publicKey,
    sign: (bytes) => sign(null, bytes, key),
  }
}

/** @returns SHA-256 over the public key (SPKI), in hex */
export function fingerprintOf(publicKey: KeyObject): string {
  return createHash('sha256').update(spkiOf(publicKey)).digest('hex')
}

export function spkiOf(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: 'der', type: 'spki' })
}

export function signedBy(key: KeyObject | undefined, bytes: Uint8Array, signature: Uint8Array) {
  return key !== undefined && verify(null, bytes, key, signature)
}
