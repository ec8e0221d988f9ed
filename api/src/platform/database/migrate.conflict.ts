import { setTimeout as pause } from 'node:timers/promises'

// Roles belong to the cluster: two databases that migrate at once meet in the same row there
// (tuple concurrently updated, the name exists by now, serialization, deadlock).
const conflicts = ['XX000', '23505', '42710', '40001', '40P01']
const attempts = 8

/** Repeats work that met another database of the same server; it must leave nothing behind when it
 *  fails. @throws what it threw at last */
export async function repeatOnConflict(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const done = await work().then(() => true, demandConflict)
    if (done) return
    await pause(10 * attempt)
  }
  await work()
}

function demandConflict(error: { code?: string }): false {
  if (conflicts.includes(error.code ?? '')) return false
  throw error
}
