import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The running server of a data folder; `run` is the folder of the socket it listens on. */
export type Postmaster = { pid: number; run: string }

/** Whether any process has this number now, ours or not. */
export function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The name that PostgreSQL shows in the title of every process of this data folder. */
export function clusterName(data: string): string {
  return `stapteam-${createHash('sha256').update(data).digest('hex').slice(0, 16)}`
}

/** The live server of this folder, by its own pid file, and only when the process proves it. */
export function findPostmaster(data: string): Postmaster | undefined {
  const lines = pidFile(data)
  const pid = Number(lines[0])
  // Until it listens, the fifth line is empty.
  return pid > 0 && isServerOf(pid, data) ? { pid, run: lines[4] ?? '' } : undefined
}

function pidFile(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** The processes that a server of this data folder started, proven by their title. */
export function findChildren(data: string): number[] {
  const title = `postgres: ${clusterName(data)}: `
  return listProcesses().filter((pid) => commandOf(pid).startsWith(title))
}

/** Those of them whose server was killed. One that has just started has children of the same title,
 *  and to end one of these would bring it down. */
export function findOrphans(data: string): number[] {
  return findChildren(data).filter((pid) => !isServerOf(parentOf(pid), data))
}

/** Everything that was started as server of this data folder, found by its pid file or not. */
export function findServers(data: string): number[] {
  return listProcesses().filter((pid) => isServerOf(pid, data))
}

/** Whether this process is the server of this very folder. A number alone proves nothing: it may
 *  have been given to another process since. */
export function isServerOf(pid: number, data: string): boolean {
  return commandOf(pid).includes(`postgres -D ${data} -c cluster_name=${clusterName(data)} `)
}

function listProcesses(): number[] {
  const names =
    process.platform === 'linux'
      ? readdirSync('/proc').filter((name) => /^\d+$/.test(name))
      : execFileSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).split('\n').filter(Boolean)
  return names.map(Number)
}

// The command line, unlike the working directory, is readable without special rights; that of a
// process that ended and waits for its parent is empty.
function commandOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function parentOf(pid: number): number {
  try {
    // The name of the program stands in brackets before it, and may hold anything.
    return process.platform === 'linux'
      ? Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
      : Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return 0
  }
}
