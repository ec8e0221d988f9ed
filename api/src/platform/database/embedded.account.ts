import { chmodSync, chownSync, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from './refusal.ts'

/** The user the server runs as; undefined when it is simply the user of this process. `lent`: a
 *  folder on the way is closed to it, and it is lent the capability to pass. */
export type Account = { uid: number; gid: number; lent?: true } | undefined

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

/** Root's own folders are often closed (mode 0700). There the server gets one capability, to read
 *  past permissions, and no other; its writing stays within its own files.
 *  @throws Refusal naming the folder on the way that the server's user may not pass */
export function findPassage(paths: string[], account: Account, may = mayLend()): Account {
  const closed = account && paths.map((path) => findClosed(path, account)).find(Boolean)
  if (closed === undefined || !account) return account
  if (may) return { ...account, lent: true }
  throw new Refusal(
    `The database server cannot pass ${closed}: it is closed to its user. ` +
      'Run as another user than root, or choose a folder elsewhere (STAPTEAM_DATA).',
  )
}

const setpriv = '/usr/bin/setpriv'
const readSearch = 0b100n

// A container can hold root short of a capability; then it cannot be passed on.
function mayLend(): boolean {
  if (process.platform !== 'linux' || !existsSync(setpriv)) return false
  const [, bound = '0'] =
    /^CapBnd:\s+([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return (BigInt(`0x${bound}`) & readSearch) !== 0n
}

/** A program of the server and how to run it as that user. */
export function runAs(account: Account, program: string, words: string[]) {
  if (!account?.lent) return { program, words, options: account ?? {} }
  const { uid, gid } = account
  const lend = ['inh-caps', 'ambient-caps', 'bounding-set'].map(
    (set) => `--${set}=-all,+dac_read_search`,
  )
  const become = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...lend]
  return { program: setpriv, words: [...become, '--', program, ...words], options: {} }
}

/** @returns the first folder on the way up that the user may not pass */
export function findClosed(path: string, account: { uid: number; gid: number }) {
  for (let folder = path; ; folder = dirname(folder)) {
    if (!mayPass(folder, account)) return folder
    if (folder === dirname(folder)) return undefined
  }
}

function mayPass(folder: string, account: { uid: number; gid: number }): boolean {
  const { uid, gid, mode } = statSync(folder)
  if (uid === account.uid) return (mode & 0o100) !== 0
  if (gid === account.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
