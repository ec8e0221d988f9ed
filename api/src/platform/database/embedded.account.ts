import { chmodSync, chownSync, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from './refusal.ts'

/** The user the server runs as; undefined when it is simply the user of this process. */
export type Account = { uid: number; gid: number } | undefined

/**
 * PostgreSQL refuses to run as root, so for root an unprivileged user is taken: the owner of an
 * existing data folder, else `postgres`, else `nobody`.
 */
export function chooseAccount(dataFolder: string): Account {
  const own = process.getuid?.()
  const owner = existsSync(dataFolder) ? statSync(dataFolder) : undefined
  if (own !== 0) {
    if (owner && owner.uid !== own) {
      throw new Refusal(`The data folder ${dataFolder} belongs to another user than this one.`)
    }
    return undefined
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = findAccount('postgres') ?? findAccount('nobody')
  if (!account) throw new Refusal('The database may not run as root and no other user was found.')
  return account
}

function findAccount(name: string): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** Lets the server's user pass through our own folder, and gives nobody else anything. */
export function letThrough(folder: string, account: Account): void {
  if (!account || mayPass(folder, account)) return
  chownSync(folder, process.getuid?.() ?? 0, account.gid)
  chmodSync(folder, (statSync(folder).mode & 0o7777) | 0o010)
}

/** @throws Refusal naming the folder on the way that the server's user may not pass. */
export function demandReachable(path: string, account: Account): void {
  if (!account) return
  for (let folder = path; ; folder = dirname(folder)) {
    if (!mayPass(folder, account)) {
      throw new Refusal(
        `The database server cannot reach ${path}: ${folder} is closed to its user. ` +
          'Run as another user than root, or choose a folder elsewhere (STAPTEAM_DATA).',
      )
    }
    if (folder === dirname(folder)) return
  }
}

function mayPass(folder: string, account: { uid: number; gid: number }): boolean {
  const { uid, gid, mode } = statSync(folder)
  if (uid === account.uid) return (mode & 0o100) !== 0
  if (gid === account.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
