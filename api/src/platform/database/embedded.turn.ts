import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exists } from './embedded.processes.ts'

const prefix = 'launching-'
// Longer than any turn lasts, so that a number given to another process holds nobody up for long.
const longestTurn = 60_000

/**
 * Clearing what a killed server left, and starting the next, is for one process at a time.
 * PostgreSQL takes over the lock file of a dead server, but of two that do so at once one can take
 * away what the other has just written: that one then runs without a lock, where nobody finds it,
 * and holds the memory that every later start asks for.
 * Everyone writes a file of their own name first and then looks whether there are others: of two
 * who do so at once at least one sees the other, and steps back.
 * @returns undefined when it is the turn of another
 */
export async function inTurn<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const own = `${prefix}${process.pid}-${crypto.randomUUID()}`
  writeFileSync(join(folder, own), '')
  try {
    return othersIn(folder, own).length === 0 ? await work() : undefined
  } finally {
    rmSync(join(folder, own), { force: true })
  }
}

function othersIn(folder: string, own: string): string[] {
  const others = readdirSync(folder).filter((name) => name.startsWith(prefix) && name !== own)
  return others.filter((name) => isHeld(join(folder, name), Number(name.split('-')[1])))
}

// No other ever has this name, so to remove it can take nothing from anybody.
function isHeld(file: string, pid: number): boolean {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {}
  if (mtimeMs === undefined) return false
  if (exists(pid) && Date.now() - mtimeMs < longestTurn) return true
  rmSync(file, { force: true })
  return false
}
