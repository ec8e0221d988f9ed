import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Names the folder in which a run of tests lays out its own; outside of such a run there is none. */
const room = 'STAPTEAM_TEST_ROOM'

// A database is well over a thousand files, and most tests have one of their own: on a disk, making
// and removing them takes longer than the test. Nothing here has to outlive the machine.
const memory = '/dev/shm'
const enough = 4 * 2 ** 30

/** Where tests lay out their folders. */
export const testRoom = (): string => process.env[room] ?? tmpdir()

/** Chooses the room of this run: in memory where there is plenty. @returns how it is cleared */
export function openRoom(): () => void {
  if (!hasPlenty()) return () => undefined
  clearLeft()
  const folder = join(memory, `${prefix}${process.pid}`)
  mkdirSync(folder, { recursive: true })
  // The database of a folder runs as another than root.
  chmodSync(folder, 0o755)
  process.env[room] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

const prefix = 'stapteam-run-'

function hasPlenty(): boolean {
  if (!existsSync(memory) || process.availableMemory() < 2 * enough) return false
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize >= enough
}

// A run that was killed has left its room.
function clearLeft(): void {
  for (const name of readdirSync(memory))
    if (name.startsWith(prefix) && !runs(Number(name.slice(prefix.length))))
      rmSync(join(memory, name), { recursive: true, force: true })
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
