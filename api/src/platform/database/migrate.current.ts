import type { ClientBase } from 'pg'
import { readMigrations } from './migrate.files.ts'
import { listApplied, listPending } from './migrate.record.ts'
import { Refusal } from './refusal.ts'

type Asked = Pick<ClientBase, 'query'>

/**
 * Whether every migration of the folder was applied, unedited, and no other. Reads as any login.
 * @param db a pool or client
 */
export async function isCurrent(db: Asked, directory: string): Promise<boolean> {
  try {
    await demandCurrent(db, directory)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** The same, as a condition to start. @throws Refusal that says what differs. */
export async function demandCurrent(db: Asked, directory: string): Promise<void> {
  const [pending] = listPending(readMigrations(directory), await listApplied(db))
  if (!pending) return
  throw new Refusal(`The database misses the migration ${pending.name}; run npx stapteam migrate.`)
}

/** How many migrations an older database still has to go through. @throws Refusal when this version
 *  cannot bring it up to date: it is newer, or its migrations are others. */
export async function countPending(db: Asked, directory: string): Promise<number> {
  return listPending(readMigrations(directory), await listApplied(db)).length
}
