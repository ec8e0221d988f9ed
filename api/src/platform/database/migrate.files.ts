import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

/** One migration as it lies in the folder; `checksum` is the sha256 of its bytes, in hex. */
export type Migration = { name: string; sql: string; checksum: string }

/**
 * The migrations of a folder, in order of their number; other files are left alone.
 * @throws Refusal when a name is malformed or two share a number.
 */
export function readMigrations(directory: string): Migration[] {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  names.forEach(demandNumber)
  return names.map((file) => {
    const sql = readFileSync(join(directory, file), 'utf8')
    const checksum = createHash('sha256').update(sql).digest('hex')
    return { name: file.slice(0, -'.sql'.length), sql, checksum }
  })
}

// Numbers may leave room; two files may not share one, since their order would be an accident.
function demandNumber(name: string, index: number, all: string[]): void {
  if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(name)) {
    throw new Refusal(`The migration ${name} is not named like 0001_roles.sql.`)
  }
  const before = all[index - 1]
  if (before?.slice(0, 4) === name.slice(0, 4)) {
    throw new Refusal(`The migrations ${before} and ${name} are out of order: they share a number.`)
  }
}
