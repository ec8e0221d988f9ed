import type { KeyObject } from 'node:crypto'
import { createSecretKey, hkdfSync, randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { createOnce, nothingThere } from './durable-files.ts'
import { KeyBroken } from './keystore.ts'

/** The key that wraps every file of the key store. Its id is derived from it, so a file says
 *  which master opens it without telling anything about that master. */
export interface Master {
  readonly id: string
  readonly key: KeyObject
}

export interface Masters {
  /** Wraps whatever is written from now on. */
  readonly current: Master
  /** Still open files that a rotation has not reached. */
  readonly earlier: readonly Master[]
}

/** Master keys from the environment, 32 bytes each; without them they live in the folder. */
export interface GivenMasters {
  readonly current: Uint8Array
  readonly previous?: Uint8Array | undefined
}

export const MASTER_FILE = 'master.key'
/** The successor of a master is named after it, so that a process that is late in finishing one
 *  rotation cannot mistake the successor of the next one for its own. */
export const successorFile = (id: string) => `master.${id}.next.key`

const SIZE = 32

function masterOf(bytes: Uint8Array): Master {
  const id = Buffer.from(hkdfSync('sha256', bytes, '', 'stapteam/master-id/1', 8)).toString('hex')
  return { id, key: createSecretKey(bytes) }
}

/** @param text base64 of 32 bytes @param name the setting it came from, for the sentence
 *  @throws KeyBroken when it is anything else */
export function parseMasterKey(text: string, name = 'STAPTEAM_MASTER_KEY'): Buffer {
  const bytes = Buffer.from(text.trim(), 'base64')
  if (bytes.length !== SIZE || bytes.toString('base64') !== text.trim()) {
    throw new KeyBroken(`${name} must be 32 bytes in base64 (for example: openssl rand -base64 32)`)
  }
  return bytes
}

export async function writeMaster(folder: string, name: string): Promise<boolean> {
  const text = `${randomBytes(SIZE).toString('base64')}\n`
  return await createOnce(join(folder, name), Buffer.from(text))
}

/** @returns undefined when there is no master at all yet */
export async function loadMasters(
  folder: string,
  given?: GivenMasters,
): Promise<Masters | undefined> {
  const filed = await loadFiledMasters(folder)
  const ours = given && [given.current, given.previous].filter((bytes) => bytes !== undefined)
  const [current, ...earlier] = [...(ours?.map(masterOf) ?? []), ...filed]
  return current && { current, earlier: earlier.filter(({ id }) => id !== current.id) }
}

async function loadFiledMasters(folder: string): Promise<Master[]> {
  const master = await readMaster(folder, MASTER_FILE)
  if (master === undefined) return []
  const next = await readMaster(folder, successorFile(master.id))
  if (next !== undefined) return [next, master]
  // No successor: there is no rotation, or it ended between our two looks.
  const still = await readMaster(folder, MASTER_FILE)
  return still?.id === master.id ? [master] : await loadFiledMasters(folder)
}

async function readMaster(folder: string, name: string): Promise<Master | undefined> {
  const handle = await open(join(folder, name), 'r').catch(nothingThere)
  return handle && (await readMasterFrom(handle, name).finally(() => handle.close()))
}

/** @throws KeyBroken when others than its owner could read it */
export async function readMasterFrom(handle: FileHandle, name: string): Promise<Master> {
  const { mode } = await handle.stat()
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new KeyBroken(`${name} can be read by others than its owner: chmod 600 it`)
  }
  return masterOf(parseMasterKey(await handle.readFile('utf8'), name))
}
