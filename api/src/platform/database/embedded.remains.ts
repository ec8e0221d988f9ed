import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Layout } from './embedded.folder.ts'
import { exists, findOrphans, findServers } from './embedded.processes.ts'

const patience = 3_000

/**
 * Clears what a killed server left and what would keep the next one from starting: processes that
 * still hold its memory, and lock files whose number belongs to some other process by now.
 * For whoever is in turn, when no server is found.
 */
export async function clearRemains({ data, run }: Layout): Promise<void> {
  await endLeft(data)
  dropStaleLock(join(data, 'postmaster.pid'))
  dropStaleLock(join(run, '.s.PGSQL.5432.lock'))
}

// They leave by themselves as soon as they notice; one that hangs is ended.
async function endLeft(data: string): Promise<void> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(20)) {
    if (findLeft(data).length === 0) return
  }
  for (const pid of findLeft(data)) end(pid)
  while (findLeft(data).length > 0) await pause(20)
}

// A server that nobody finds has lost its lock, or was left before it wrote one; what it has only just
// started bears its name still.
const findLeft = (data: string) => [...findOrphans(data), ...findServers(data)]

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It left by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

// PostgreSQL itself removes a lock whose process is dead; only a reused number stops it.
function dropStaleLock(file: string): void {
  const pid = holderOf(file)
  if (!pid || !exists(pid)) return
  const aside = `${file}.stale`
  renameSync(file, aside)
  // A server that started this very moment has written its own: that one goes back.
  if (holderOf(aside) !== pid) linkSync(aside, file)
  rmSync(aside)
}

function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8').split('\n')[0]) || undefined
  } catch {
    return undefined
  }
}
