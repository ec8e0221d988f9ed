import { join } from 'node:path'
import type { Config } from './platform/config/index.ts'
import { ConfigRefusal } from './platform/config/index.ts'
import type { FolderKeyStore } from './platform/crypto/index.ts'
import { KeyBroken, openFolderKeyStore, parseMasterKey } from './platform/crypto/index.ts'

/** The key store of this deployment. Outside a demonstration its master key comes from the
 *  environment, and beside it the one before, as long as something is still wrapped by that.
 *  @throws ConfigRefusal with one plain sentence */
export async function openKeys(config: Config): Promise<FolderKeyStore> {
  try {
    const [keys, ledger] = [join(config.folder, 'keys'), join(config.folder, 'erasures')]
    return await openFolderKeyStore(keys, givenMasters(config), ledger)
  } catch (error) {
    if (!(error instanceof KeyBroken)) throw error
    throw new ConfigRefusal(`The keys do not open: ${error.message}.`, { cause: error })
  }
}

function givenMasters({ masterKey, masterKeyPrevious: previous }: Config) {
  if (masterKey === undefined) return undefined
  const current = parseMasterKey(masterKey)
  if (previous === undefined) return { current }
  return { current, previous: parseMasterKey(previous, 'STAPTEAM_MASTER_KEY_PREVIOUS') }
}
