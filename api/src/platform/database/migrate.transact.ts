import type { ClientBase } from 'pg'

/** Runs work in one transaction: all of it, or nothing and its error. */
export async function transact(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
