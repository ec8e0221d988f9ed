import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './embedded.account.ts'
import { findClosed } from './embedded.account.ts'
import type { Binaries } from './embedded.binaries.ts'
import { programsIn } from './embedded.binaries.ts'
import { Refusal } from './refusal.ts'

/** The programs where the server's user can run them. Under a folder of root's that is closed to it
 *  they cannot be executed, capability or not, so a copy is laid out in the temporary folder. */
export function stage(binaries: Binaries, account: Account): Binaries {
  if (!account || findClosed(binaries.root, account) === undefined) return binaries
  const place = join(realpathSync(tmpdir()), `stapteam-postgres-${binaries.version}`)
  if (!isOurs(place)) copyOnce(binaries.root, place)
  return { ...binaries, root: place, ...programsIn(place) }
}

// Somebody else's folder of that name is not run: its programs would have our rights.
function isOurs(place: string): boolean {
  if (!existsSync(place)) return false
  const { uid, mode } = statSync(place)
  if (uid === process.getuid?.() && (mode & 0o022) === 0) return true
  throw new Refusal(`${place} belongs to someone else; set TMPDIR to another folder.`)
}

function copyOnce(from: string, place: string): void {
  const aside = mkdtempSync(`${place}-`)
  try {
    cpSync(join(from, 'native'), join(aside, 'native'), { recursive: true, verbatimSymlinks: true })
    cpSync(join(from, 'package.json'), join(aside, 'package.json'))
    chmodSync(aside, 0o755)
    renameSync(aside, place)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(place)) throw error
  }
}
