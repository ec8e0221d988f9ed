import { dirname } from 'node:path'
import { eraseCopies, isDestroyed } from './destroyed-keys.ts'
import { createOnce, makeFolder, readIfThere, replaceWhole } from './durable-files.ts'
import { masterIdOf, unwrapFromDisk, wrapForDisk } from './key-file.ts'
import type { KeyFolder } from './key-folder.ts'
import { listKeys, pathOf, reloadMasters } from './key-folder.ts'

/** @returns false when there is such a key already */
export async function addKey(store: KeyFolder, name: string, secret: Buffer): Promise<boolean> {
  const path = pathOf(store, name)
  const { current } = store.masters
  await makeFolder(dirname(path))
  const added = await createOnce(path, wrapForDisk(current, name, secret))
  if (added) await followMaster(store, name, { secret, writtenBy: current.id })
  return added
}

/** Puts another secret in the place of one that is there. */
export async function replaceKey(store: KeyFolder, name: string, secret: Buffer) {
  const { current } = store.masters
  await replaceWhole(pathOf(store, name), wrapForDisk(current, name, secret))
  await followMaster(store, name, { secret, writtenBy: current.id })
}

interface Written {
  readonly secret: Buffer
  readonly writtenBy: string
}

/** A rotation in another process that listed the folder just before our file came would erase
 *  the master it needs: whoever writes looks once more, and writes again if it has changed. */
async function followMaster(store: KeyFolder, name: string, { secret, writtenBy }: Written) {
  let id = writtenBy
  while (id !== (await reloadMasters(store)).current.id) {
    const { current } = store.masters
    await replaceWhole(pathOf(store, name), wrapForDisk(current, name, secret))
    id = current.id
  }
}

/** @returns undefined when it was destroyed or never was @throws KeyBroken */
export async function readKey(store: KeyFolder, name: string): Promise<Buffer | undefined> {
  const bytes = (await isDestroyed(store, name))
    ? undefined
    : await readIfThere(pathOf(store, name))
  if (bytes === undefined) return undefined
  const known = [store.masters.current, ...store.masters.earlier]
  const masters = known.some(({ id }) => id === masterIdOf(bytes))
    ? store.masters
    : await reloadMasters(store)
  return unwrapFromDisk(masters, name, bytes)
}

/** @returns the names of the keys that an earlier master still wraps */
export async function listEarlierKeys(store: KeyFolder): Promise<string[]> {
  const names = await listKeys(store)
  const files = await Promise.all(names.map((name) => readIfThere(pathOf(store, name))))
  return names.filter((_, index) => isEarlier(store, files[index]))
}

/** Wraps a key by the current master, when an earlier one did so before. */
export async function rewrapKey(store: KeyFolder, name: string) {
  const bytes = await readIfThere(pathOf(store, name))
  if (bytes === undefined || !isEarlier(store, bytes)) return
  const secret = unwrapFromDisk(store.masters, name, bytes)
  try {
    await replaceKey(store, name, secret)
  } catch (error) {
    // Who destroys it meanwhile erases our half-made copy too.
    if (!(await isDestroyed(store, name))) throw error
  }
  // Destroyed between our reading and our writing: writing it brought it back.
  if (await isDestroyed(store, name)) await eraseCopies(store, name)
}

function isEarlier({ masters }: KeyFolder, bytes: Buffer | undefined): boolean {
  return bytes !== undefined && masters.earlier.some(({ id }) => id === masterIdOf(bytes))
}
