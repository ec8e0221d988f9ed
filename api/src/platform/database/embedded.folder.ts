import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './embedded.account.ts'
import { chooseAccount, letThrough } from './embedded.account.ts'
import { Refusal } from './refusal.ts'

/** Where everything of one embedded database lives; all paths absolute and resolved. */
export type Layout = {
  folder: string
  data: string
  run: string
  log: string
  secrets: string
  account: Account
}

/** Makes the folders around the data (not the data itself) and says where they are.
 *  @throws Refusal when one of them belongs to someone else */
export function layOut(wanted: string): Layout {
  try {
    return makeFolders(wanted)
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    if (!['EACCES', 'EPERM'].includes(code)) throw cause
    throw new Refusal(`The data folder ${wanted} is closed to this user.`, { cause })
  }
}

function makeFolders(wanted: string): Layout {
  mkdirSync(wanted, { recursive: true, mode: 0o700 })
  const folder = realpathSync(wanted)
  const data = join(folder, 'postgres')
  const account = chooseAccount(data)
  letThrough(folder, account)
  const layout = {
    folder,
    data,
    run: socketFolder(folder),
    log: join(folder, 'log'),
    secrets: join(folder, 'secrets'),
    account,
  }
  for (const own of [layout.log, layout.secrets]) mkdirSync(own, { recursive: true, mode: 0o700 })
  makeSocketFolder(layout.run, account)
  return layout
}

// A socket's address holds 107 bytes on Linux and 103 on a Mac, its own name included.
function socketFolder(folder: string): string {
  const near = join(folder, 'run')
  if (Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= 103) return near
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return join(realpathSync(tmpdir()), `stapteam-${name}`)
}

function makeSocketFolder(run: string, account: Account): void {
  const uid = account?.uid ?? process.getuid?.() ?? 0
  try {
    mkdirSync(run, { mode: 0o700 })
    if (account) chownSync(run, account.uid, account.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  // In a temporary folder another user could have made it first, to listen in.
  const found = lstatSync(run)
  if (!found.isDirectory() || (found.uid !== uid && found.uid !== process.getuid?.())) {
    throw new Refusal(`The folder for the database socket, ${run}, belongs to another user.`)
  }
  if (account) chownSync(run, account.uid, account.gid)
  chmodSync(run, 0o700)
}
