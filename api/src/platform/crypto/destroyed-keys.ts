import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createOnce, erase, makeFolder, nothingThere, readIfThere } from './durable-files.ts'
import { addErasures, readErasures } from './erasure-ledger.ts'
import type { KeyFolder } from './key-folder.ts'
import { listDestroyed, markerOf, pathOf } from './key-folder.ts'

const CLIENTS = 'clients/'

/** The ledger comes first and then the marker: from there on no reader, rotation or restored copy
 *  revives the key. What wrapped her fields is gone with it, in every copy of the database. */
export async function destroyKey(store: KeyFolder, name: string) {
  const at = new Date().toISOString()
  await noteErasures(store, [name], at)
  await markDestroyed(store, name, at)
  await eraseCopies(store, name)
}

/** Ends what a crash, or a restored backup of the folder, left of destroyed keys: of those that
 *  the folder marks, and of those that only the ledger outside it still knows. */
export async function eraseDestroyed(store: KeyFolder) {
  const marked = await listDestroyed(store)
  const erasures = store.ledger === undefined ? [] : await readErasures(store.ledger)
  const unmarked = erasures.filter(({ key }) => !marked.includes(CLIENTS + key))
  for (const { key, at } of unmarked) await markDestroyed(store, CLIENTS + key, at)
  for (const name of await listDestroyed(store)) await eraseCopies(store, name)
  await noteErasures(store, marked, new Date().toISOString())
}

async function markDestroyed(store: KeyFolder, name: string, at: string) {
  await makeFolder(dirname(pathOf(store, name)))
  await createOnce(markerOf(store, name), Buffer.from(`${at}\n`))
}

async function noteErasures({ ledger }: KeyFolder, names: readonly string[], at: string) {
  if (ledger === undefined) return
  const keys = names.filter((name) => name.startsWith(CLIENTS))
  const erasures = keys.map((name) => ({ key: name.slice(CLIENTS.length), at }))
  await addErasures(ledger, erasures)
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
