import type { PublicKeys, Signer } from '../crypto/index.ts'
import { encodeFields, signedBy } from '../crypto/index.ts'

/** A signed statement that the chain of a programme had so many seals, and ended in this hash. */
export interface Checkpoint {
  readonly programmeId: string
  /** Number of seals it covers, which is the sequence of the last one. */
  readonly sequence: number
  readonly head: Buffer
  readonly signedAt: Date
  readonly keyFingerprint: string
  readonly signature: Buffer
}

export type Statement = Omit<Checkpoint, 'keyFingerprint' | 'signature'>

export function signCheckpoint(signer: Signer, statement: Statement): Checkpoint {
  const keyFingerprint = signer.fingerprint
  const signature = signer.sign(bytesOf({ ...statement, keyFingerprint }))
  return { ...statement, keyFingerprint, signature }
}

/** Whether one of our keys signed exactly this. */
export function isGenuine(checkpoint: Checkpoint, keys: PublicKeys): boolean {
  return signedBy(keys.get(checkpoint.keyFingerprint), bytesOf(checkpoint), checkpoint.signature)
}

function bytesOf(statement: Omit<Checkpoint, 'signature'>): Buffer {
  return encodeFields([
    'stapteam/audit-checkpoint/1',
    statement.programmeId,
    String(statement.sequence),
    statement.head.toString('hex'),
    statement.signedAt.toISOString(),
    statement.keyFingerprint,
  ])
}
