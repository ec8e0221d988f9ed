import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stopServer } from '../database/embedded.postmaster.ts'
import { exists } from '../database/embedded.processes.ts'

/** Where a restore unpacks and tries out, beside what it is for: until all of it was checked, nothing
 *  stands where a server would find it. */
export interface Staging {
  /** What a data folder would be, with the database in it. */
  readonly database: string
  /** The same, with the key store in it. */
  readonly keyring: string
  drop(): Promise<void>
}

/** Also clears what a restore left that was killed. @param home made when it is not there */
export async function openStaging(home: string): Promise<Staging> {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const real = realpathSync(home)
  await clearAbandoned(real)
  const folder = mkdtempSync(join(real, `restore.new-${process.pid}-`))
  const [database, keyring] = [join(folder, 'database'), join(folder, 'keyring')]
  for (const part of [database, keyring]) mkdirSync(part, { mode: 0o700 })
  return { database, keyring, drop: () => drop(folder) }
}

async function drop(folder: string) {
  await stopServer(join(folder, 'database', 'postgres'))
  rmSync(folder, { recursive: true, force: true })
}

async function clearAbandoned(home: string) {
  for (const name of readdirSync(home)) {
    const maker = /^restore\.new-(\d+)-/.exec(name)?.[1]
    if (maker && !exists(Number(maker))) await drop(join(home, name))
  }
}
