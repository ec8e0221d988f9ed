import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { moveIfThere, nothingThere, overwrite, removeIfThere } from './durable-files.ts'
import type { KeyFolder } from './key-folder.ts'
import { reloadMasters } from './key-folder.ts'
import { MASTER_FILE, readMasterFrom, successorFile, writeMaster } from './masters.ts'
import { listEarlierKeys, rewrapKey } from './wrapped-keys.ts'

/** Rewraps every key file by a new master: one made here, or the one given in the environment.
 *  Yields after each step that reached the disk. Stop after any of them, for ever or until the
 *  next start, and all keys still open: both masters stay until nothing is wrapped by the old.
 *  @throws KeyBroken for a damaged file, before anything is lost */
export async function* rotationSteps(store: KeyFolder): AsyncGenerator<string, void> {
  if (store.given === undefined && !rotationPending(store)) {
    const { current } = await reloadMasters(store)
    await writeMaster(store.folder, successorFile(current.id))
    await reloadMasters(store)
    yield 'next master written'
  }
  yield* rewrapAll(store)
  await retireMasters(store)
  await reloadMasters(store)
  yield 'old master erased'
}

/** Again for as long as it finds any: who had not seen the new master may add a key meanwhile. */
async function* rewrapAll(store: KeyFolder): AsyncGenerator<string, void> {
  const names = await listEarlierKeys(store)
  for (const name of names) {
    await rewrapKey(store, name)
    yield `${name} rewrapped`
  }
  if (names.length > 0) yield* rewrapAll(store)
}

export async function rotate(store: KeyFolder) {
  const steps = rotationSteps(store)
  while (!(await steps.next()).done);
}

/** A rotation was begun and not finished, or the environment gives a new master. */
export function rotationPending(store: KeyFolder): boolean {
  return store.masters.earlier.length > 0
}

/** Only a master from which we ourselves have seen every key taken away. */
async function retireMasters(store: KeyFolder) {
  const handle = await open(join(store.folder, MASTER_FILE), 'r+').catch(nothingThere)
  if (handle === undefined) return
  try {
    const { id } = await readMasterFrom(handle, MASTER_FILE)
    if (!store.masters.earlier.some((old) => old.id === id)) return
    await giveWay(store, id)
    // By its handle, for its name is gone, or stands for the new master by now.
    await overwrite(handle)
  } finally {
    await handle.close()
  }
}

async function giveWay({ folder, given }: KeyFolder, id: string) {
  const master = join(folder, MASTER_FILE)
  const successor = join(folder, successorFile(id))
  if (given === undefined) return await moveIfThere(successor, master)
  await removeIfThere(successor)
  await removeIfThere(master)
}
