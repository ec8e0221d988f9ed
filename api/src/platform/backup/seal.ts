import type { PublicKeys, Signer } from '../crypto/index.ts'
import { encodeFields, signedBy } from '../crypto/index.ts'
import type { Seal } from './manifest.ts'

/** Signs what a backup says of itself, with the key that signs the checkpoints of the audit. */
export function sealManifest(signer: Signer, manifest: Buffer): Seal {
  const { fingerprint } = signer
  return { fingerprint, signature: signer.sign(bytesOf(fingerprint, manifest)).toString('base64') }
}

/** Whether the installation that these keys belong to made the backup. */
export function isSealedBy(keys: PublicKeys, manifest: Buffer, seal: Seal): boolean {
  const { fingerprint, signature } = seal
  const bytes = bytesOf(fingerprint, manifest)
  return signedBy(keys.get(fingerprint), bytes, Buffer.from(signature, 'base64'))
}

function bytesOf(fingerprint: string, manifest: Buffer): Buffer {
  return encodeFields(['stapteam/backup-manifest/1', fingerprint, manifest.toString('utf8')])
}
