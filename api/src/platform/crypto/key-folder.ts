import { chmod, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from './durable-files.ts'
import { KeyBroken } from './keystore.ts'
import type { GivenMasters, Masters } from './masters.ts'
import { loadMasters, MASTER_FILE, writeMaster } from './masters.ts'

const KEY = '.key'
const GONE = '.destroyed'

/** An open key folder:
 *  master.key, installation/<name>.key, clients/<programme>/<random>.key
 *  and, once a client key is destroyed, clients/<programme>/<random>.destroyed in its place. */
export interface KeyFolder {
  readonly folder: string
  readonly given: GivenMasters | undefined
  /** Where destroyed keys are noted outside this folder. */
  readonly ledger: string | undefined
  masters: Masters
}

/** Opens the folder, or makes it with a master key of its own.
 *  @throws KeyBroken when there are keys and no master that could open them */
export async function openKeyFolder(
  folder: string,
  given?: GivenMasters,
  ledger?: string,
): Promise<KeyFolder> {
  await makeFolder(folder)
  await chmod(folder, 0o700)
  return { folder, given, ledger, masters: await openMasters(folder, given) }
}

async function openMasters(folder: string, given?: GivenMasters): Promise<Masters> {
  // Keys first: a process that starts beside us writes its master before its first key.
  const keys = await listKeys({ folder })
  const known = await loadMasters(folder, given)
  if (known !== undefined) return known
  if (keys.length > 0) throw new KeyBroken(`${MASTER_FILE} is missing; ${keys.length} keys need it`)
  await writeMaster(folder, MASTER_FILE)
  return await demandMasters(folder, given)
}

/** Another process may have begun or finished a rotation since. */
export async function reloadMasters(store: KeyFolder): Promise<Masters> {
  store.masters = await demandMasters(store.folder, store.given)
  return store.masters
}

async function demandMasters(folder: string, given?: GivenMasters): Promise<Masters> {
  const masters = await loadMasters(folder, given)
  if (masters === undefined) throw new KeyBroken(`${MASTER_FILE} has gone from the key folder`)
  return masters
}

/** @returns the names of all wrapped keys, relative to the folder and without their ending */
export async function listKeys({ folder }: Pick<KeyFolder, 'folder'>): Promise<string[]> {
  return await listNames(folder, KEY)
}

export async function listDestroyed({ folder }: KeyFolder): Promise<string[]> {
  return await listNames(folder, GONE)
}

async function listNames(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true })
  return entries
    .filter((entry) => entry.endsWith(ending) && dirname(entry) !== '.')
    .map((entry) => entry.slice(0, -ending.length).replaceAll('\\', '/'))
}

export const pathOf = ({ folder }: KeyFolder, name: string) => join(folder, `${name}${KEY}`)
export const markerOf = ({ folder }: KeyFolder, name: string) => join(folder, `${name}${GONE}`)
