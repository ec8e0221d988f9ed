import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Layout } from './embedded.folder.ts'
import type { Passwords } from './logins.ts'
import { Refusal } from './refusal.ts'

/** `admin` is the superuser of the embedded server, for the migrator only. */
export type Secrets = Passwords & { admin: string }

/**
 * The random passwords of this data folder, made once, readable by this user alone.
 * @throws Refusal when a database exists whose passwords are gone.
 */
export function keepSecrets({ secrets, data }: Layout): Secrets {
  const file = join(secrets, 'database.json')
  if (!existsSync(file)) {
    if (existsSync(data)) throw new Refusal(`There is a database in ${data} but ${file} is gone.`)
    create(file)
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}

// Written aside and linked: of two first starts one wins, and nobody reads half a file.
function create(file: string): void {
  const secret = () => randomBytes(24).toString('base64url')
  const made: Secrets = { admin: secret(), runtime: secret(), jobs: secret(), gate: secret() }
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, JSON.stringify(made), { mode: 0o600 })
  try {
    linkSync(aside, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(aside)
  }
}
