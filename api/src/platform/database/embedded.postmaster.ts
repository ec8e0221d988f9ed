import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runAs } from './embedded.account.ts'
import type { Binaries } from './embedded.binaries.ts'
import type { Layout } from './embedded.folder.ts'
import { bareEnvironment } from './embedded.initdb.ts'
import { clusterName, findPostmaster, isServerOf } from './embedded.processes.ts'
import { Refusal } from './refusal.ts'

/** Settings of the server by their PostgreSQL name; they go before those of the product. */
export type ServerSettings = Record<string, string>

const logLimit = 10_000_000

// Socket only, so any number of instances run side by side. Nothing personal reaches the log: no
// statement, no parameter, and no error either, for its words can repeat a value; whoever caused it is
// told and writes down its code. Above errors stands what the server says of itself.
const ownSettings: ServerSettings = {
  listen_addresses: '',
  port: '5432',
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: cacheOf(totalmem()),
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_error_statement: 'panic',
  log_min_messages: 'log',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
}

/** What the database keeps at hand: a sixteenth of the machine's memory in bytes, from 128 MB, which is
 *  PostgreSQL's own, to a gigabyte. The rows of a hundred programmes do not fit into the first. */
export function cacheOf(memory: number): string {
  return `${Math.min(1024, Math.max(128, Math.floor(memory / 16 / 1024 ** 2)))}MB`
}

/** Starts the server in a session of its own: Ctrl-C in a terminal must not end it before us. */
export function launch(layout: Layout, binaries: Binaries, settings: ServerSettings): ChildProcess {
  const log = openSync(rotated(logFile(layout)), 'a', 0o600)
  const all = { ...ownSettings, unix_socket_directories: layout.run, ...settings }
  const words = Object.entries({ cluster_name: clusterName(layout.data), ...all }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  )
  const as = runAs(layout.account, binaries.postgres, ['-D', layout.data, ...words])
  const child = spawn(as.program, as.words, {
    ...as.options,
    cwd: '/',
    detached: true,
    env: bareEnvironment,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

const logFile = ({ log }: Layout) => join(log, 'postgres.log')

function rotated(file: string): string {
  if (existsSync(file) && statSync(file).size > logLimit) renameSync(file, `${file}.1`)
  return file
}

/** The last thing the server said before it gave up; never more than one line. */
export function lastWords(layout: Layout): string {
  const lines = readFileSync(logFile(layout), 'utf8').trim().split('\n')
  return lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1) ?? ''
}

/**
 * Ends the server of this data folder: fast first (open transactions are rolled back), and when
 * that takes longer than `limit` milliseconds at once; what was committed is safe either way.
 */
export async function stopServer(data: string, limit = 15_000): Promise<void> {
  const master = findPostmaster(data)
  if (!master) return
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isServerOf(master.pid, data)) return
    process.kill(master.pid, signal)
    if (await isGone(master.pid, data, limit)) return
  }
  throw new Refusal(`The database server (process ${master.pid}) does not stop.`)
}

async function isGone(pid: number, data: string, limit: number): Promise<boolean> {
  for (const until = Date.now() + limit; Date.now() < until; await pause(20)) {
    if (!isServerOf(pid, data)) return true
  }
  return false
}
