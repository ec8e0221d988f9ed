import { createPublicKey, hkdfSync, randomBytes } from 'node:crypto'
import type { KeyFolder } from './key-folder.ts'
import { listKeys } from './key-folder.ts'
import { KeyBroken } from './keystore.ts'
import type { PublicKeys, Signer } from './signing.ts'
import { fingerprintOf, newSigningKey, signerOf, spkiOf } from './signing.ts'
import { addKey, readKey, replaceKey } from './wrapped-keys.ts'

/** Keys of the installation as a whole, wrapped by the master key like those of clients. */
export interface InstallationKeys {
  /** 32 bytes for one purpose ('idempotency', 'processing-log' …). They outlive a new master. */
  secret(purpose: string): Buffer
  /** Signs the checkpoints of the audit chain. */
  readonly auditSigner: Signer
  /** With these a checkpoint can be checked, also one signed before the signing key was renewed. */
  readonly auditKeys: PublicKeys
}

const SECRETS = 'installation/secrets'
const SIGNING = 'installation/signing-audit'

/** Opens them, and makes them on the first start. @throws KeyBroken */
export async function openInstallationKeys(store: KeyFolder): Promise<InstallationKeys> {
  const root = await openOrMake(store, SECRETS, () => randomBytes(32))
  const auditSigner = signerOf(await openOrMake(store, SIGNING, newSigningKey))
  const auditKeys = new Map([
    ...(await readRetired(store)),
    [auditSigner.fingerprint, auditSigner.publicKey] as const,
  ])
  return { secret: secretsOf(root), auditSigner, auditKeys }
}

// Every write asks for one; the purposes are few.
function secretsOf(root: Buffer): InstallationKeys['secret'] {
  const derived = new Map<string, Buffer>()
  return (purpose) => {
    const known =
      derived.get(purpose) ??
      Buffer.from(hkdfSync('sha256', root, '', `stapteam/secret/1/${purpose}`, 32))
    derived.set(purpose, known)
    return known
  }
}

/** Replaces the signing key; the public half of the old one stays, so old checkpoints still hold.
 *  Takes effect for a process when it opens the store again. */
export async function renewSigningKey(store: KeyFolder) {
  const { fingerprint, publicKey } = signerOf(await openOrMake(store, SIGNING, newSigningKey))
  await addKey(store, `${SIGNING}-${fingerprint}`, spkiOf(publicKey))
  await replaceKey(store, SIGNING, newSigningKey())
}

async function readRetired(store: KeyFolder) {
  const names = (await listKeys(store)).filter((name) => name.startsWith(`${SIGNING}-`))
  const keys = await Promise.all(names.map((name) => readKey(store, name)))
  return keys
    .filter((key) => key !== undefined)
    .map((key) => createPublicKey({ key, format: 'der', type: 'spki' }))
    .map((key) => [fingerprintOf(key), key] as const)
}

async function openOrMake(store: KeyFolder, name: string, make: () => Buffer): Promise<Buffer> {
  const kept = await readKey(store, name)
  if (kept !== undefined) return kept
  // Two processes may start at once: whoever comes second opens what the first has made.
  await addKey(store, name, make())
  const made = await readKey(store, name)
  if (made === undefined) throw new KeyBroken(`${name} cannot be kept in the key folder`)
  return made
}
