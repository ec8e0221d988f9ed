import { basename, join } from 'node:path'
import type { FolderKeyStore } from '../crypto/index.ts'
import { addErasures, readErasures } from '../crypto/index.ts'
import { Refusal } from '../database/refusal.ts'
import type { Unpacked } from './archive.read.ts'
import { isSealedBy } from './seal.ts'

/** Copies of the key store are overwritten within this time: an older one would undo erasures that
 *  no ledger at hand may know (architecture, *Encryption*). */
const daysOfKeys = 30
const day = 24 * 60 * 60 * 1000

/** @throws Refusal for a backup of the key store that should not be there any more */
export function demandFreshKeys({ manifest }: Unpacked, now: Date) {
  const days = Math.floor((now.getTime() - Date.parse(manifest.madeAt)) / day)
  if (days <= daysOfKeys) return
  throw new Refusal(
    `This backup of the key store is ${days} days old, and copies are overwritten within ` +
      `${daysOfKeys}: it may hold keys of people who were erased since. Take a newer one, or, when ` +
      'there is none and the ledger of erasures is whole, say --despite=old-keys.',
  )
}

/** Anyone can encrypt to a public key; that this installation made the backup, its seal says.
 *  @throws Refusal */
export function demandOrigin(path: string, { signed, seal }: Unpacked, keys: FolderKeyStore) {
  if (isSealedBy(keys.auditKeys, signed, seal)) return
  throw new Refusal(
    `${basename(path)} was not made by the installation that this key store belongs to. Nothing was ` +
      'restored. When the signing key was renewed after this copy of the key store, and you know ' +
      'where the backup has been, say --despite=unknown-seal.',
  )
}

/** Brings the erasures of several ledgers together in one, which only grows.
 *  @param homes data folders, each with an `erasures` or without */
export async function gatherErasures(into: string, homes: readonly string[]) {
  for (const home of homes) {
    await addErasures(join(into, 'erasures'), await readErasures(join(home, 'erasures')))
  }
}
