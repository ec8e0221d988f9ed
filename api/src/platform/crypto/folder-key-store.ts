import { clientKeys } from './client-keys.ts'
import { eraseDestroyed } from './destroyed-keys.ts'
import type { InstallationKeys } from './installation-keys.ts'
import { openInstallationKeys, renewSigningKey } from './installation-keys.ts'
import { openKeyFolder } from './key-folder.ts'
import type { KeyStore } from './keystore.ts'
import type { GivenMasters } from './masters.ts'
import { rotate, rotationPending } from './rotation.ts'

export interface FolderKeyStore extends KeyStore, InstallationKeys {
  /** Finishes a rotation that was begun, or does a whole one. @throws KeyBroken, nothing lost */
  rotateMaster(): Promise<void>
  /** Something is still wrapped by, or waits to be freed from, an earlier master. */
  rotationPending(): boolean
  /** Takes effect for a process when it opens the store again. */
  renewSigningKey(): Promise<void>
}

/** The key store on disk. Without `given` its master key lies in the folder too: good enough for
 *  a demonstration; elsewhere the master comes from the environment, so that a copy of the disk
 *  opens nothing.
 *  @param folder STAPTEAM_DATA/keys, made when absent (mode 0700, files 0600)
 *  @param ledger STAPTEAM_DATA/erasures: what was destroyed, for a folder that is put back later
 *  @throws KeyBroken with a sentence for the operator */
export async function openFolderKeyStore(
  folder: string,
  given?: GivenMasters,
  ledger?: string,
): Promise<FolderKeyStore> {
  const store = await openKeyFolder(folder, given, ledger)
  await eraseDestroyed(store)
  return {
    ...clientKeys(store),
    ...(await openInstallationKeys(store)),
    rotateMaster: () => rotate(store),
    rotationPending: () => rotationPending(store),
    renewSigningKey: () => renewSigningKey(store),
  }
}
