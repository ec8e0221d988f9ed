import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'
import { takeBaseBackup } from '../database/base-backup.ts'
import { Refusal } from '../database/refusal.ts'
import type { Entry } from './archive.entry.ts'
import type { Archive } from './archive.write.ts'
import { addFolder } from './files.ts'
import type { Manifest } from './manifest.ts'

/**
 * What goes into a backup of the database: what the witness of the audit has seen, the processing
 * log, the erasures, the passwords of its logins, and the running server's copy of itself. Neither
 * keys nor anything that opens them.
 * @param home STAPTEAM_DATA
 */
export function databasePart(home: string, adminUrl: string) {
  return async (archive: Archive): Promise<Manifest['facts']> => {
    // First, so that it never vouches for more than the database holds that comes after it.
    await addFolder(archive, home, 'witness')
    await addFolder(archive, home, 'processing-log')
    await addFolder(archive, home, 'secrets')
    const range = await takeBaseBackup(adminUrl, (tar) => addServer(archive, tar))
    // Last, so that it names whoever was erased while the rest was copied.
    await addFolder(archive, home, 'erasures')
    return { logTimeline: range.timeline, logFrom: range.from, logUntil: range.until }
  }
}

async function addServer(archive: Archive, tar: Readable) {
  const entries = extract()
  const read = pipeline(tar, entries)
  read.catch(() => undefined)
  for await (const entry of entries as AsyncIterable<Entry>) await addEntry(archive, entry)
  await read
}

async function addEntry(archive: Archive, entry: Entry) {
  const { type, size = 0 } = entry.header
  const name = `postgres/${entry.header.name.replace(/^\.\//, '').replace(/\/$/, '')}`
  if (type === 'file') return await archive.file(name, size, entry)
  if (type !== 'directory') {
    throw new Refusal(`The database folder holds a link, ${name}, that a backup cannot follow.`)
  }
  entry.resume()
  await archive.folder(name)
}
