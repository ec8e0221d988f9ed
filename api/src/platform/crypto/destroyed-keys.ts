import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createOnce, erase, makeFolder, nothingThere, readIfThere } from './durable-files.ts'
import type { KeyFolder } from './key-folder.ts'
import { listDestroyed, markerOf, pathOf } from './key-folder.ts'

/** The marker comes first: from there on no reader, rotation or restored copy revives the key. */
export async function destroyKey(store: KeyFolder, name: string) {
  await makeFolder(dirname(pathOf(store, name)))
  await createOnce(markerOf(store, name), Buffer.from(`${new Date().toISOString()}\n`))
  await eraseCopies(store, name)
}

/** Ends what a crash, or a restored backup of the folder, left of destroyed keys. */
export async function eraseDestroyed(store: KeyFolder) {
  for (const name of await listDestroyed(store)) await eraseCopies(store, name)
}

/** Drafts of an interrupted writing included. */
export async function eraseCopies(store: KeyFolder, name: string) {
  const path = pathOf(store, name)
  const inFolder = (await readdir(dirname(path)).catch(nothingThere)) ?? []
  for (const copy of inFolder.filter((entry) => entry.startsWith(basename(path)))) {
    await erase(join(dirname(path), copy))
  }
}

/** @returns whether it was destroyed, even where a file of it is still or again there */
export async function isDestroyed(store: KeyFolder, name: string): Promise<boolean> {
  return (await readIfThere(markerOf(store, name))) !== undefined
}
