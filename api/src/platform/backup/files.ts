import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nothingThere } from '../crypto/durable-files.ts'
import type { Archive } from './archive.write.ts'

/** Adds the files of one folder of the data folder that others may add to meanwhile: each as long as
 *  it is when it is read; one that went away meanwhile is not there. Drafts stay out. */
export async function addFolder(archive: Archive, home: string, folder: string) {
  for (const name of await listFiles(join(home, folder))) {
    const bytes = await readFile(join(home, folder, name)).catch(nothingThere)
    if (bytes !== undefined) await archive.file(`${folder}/${name}`, bytes.length, [bytes])
  }
}

/** @returns paths below the folder, with `/`; an absent one has none */
export async function listFiles(folder: string): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const
  const entries = (await readdir(folder, options).catch(nothingThere)) ?? []
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.draft'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
}
