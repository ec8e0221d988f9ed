import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openRoom, testRoom } from './room.ts'

/** Names the folder that a whole run of tests shares; outside of such a run there is none. */
const runFolder = 'STAPTEAM_TEST_RUN'

// Node's own name. Half of what a start of the product takes is reading its source, the same each time.
const compiled = 'NODE_COMPILE_CACHE'

/** What a process of ours is started with: nothing of whoever runs the tests. */
export function bareEnv(): Record<string, string> {
  const names = ['PATH', compiled]
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']))
}

/** A folder for what a run makes once. @returns how it is removed */
export function openRunFolder(): () => void {
  const leave = openRoom()
  const folder = mkdtempSync(join(testRoom(), 'stapteam-made-once-'))
  process.env[runFolder] = folder
  process.env[compiled] = join(folder, 'compiled')
  return () => {
    rmSync(folder, { recursive: true, force: true })
    leave()
  }
}

/** Fills an empty folder with what `make` leaves in one: made once in a run, by whoever needs it first,
 *  and copied after that. Whoever made it has left it when it is copied. */
export async function fill(
  into: string,
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const run = process.env[runFolder]
  if (run === undefined) return make(into)
  const made = join(run, name)
  while (!existsSync(made)) await makeOnce(made, make)
  // Who owns what is part of it: the database of a folder runs as another than root.
  execFileSync('cp', ['-a', `${made}/.`, into])
}

async function makeOnce(made: string, make: (folder: string) => Promise<void>): Promise<void> {
  const making = `${made}.making`
  try {
    mkdirSync(making)
  } catch {
    return pause(100)
  }
  try {
    if (!existsSync(made)) await makeAside(made, make)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

// Of the same length of path as a folder of its own: a socket's address is short.
async function makeAside(made: string, make: (folder: string) => Promise<void>): Promise<void> {
  const aside = mkdtempSync(join(testRoom(), 'stapteam-aside-'))
  try {
    await make(aside)
    renameSync(aside, made)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw error
  }
}
