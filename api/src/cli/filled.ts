import type { Database } from '../platform/database/index.ts'
import { listProgrammes } from '../platform/jobs/index.ts'
import type { Context } from './verb.ts'

const notYet = ['28P01', '28000', '42P01', '42501']

/** The database for a verb that needs a programme. An embedded one that was never filled is brought
 *  up as a start would do: on a fresh folder a verb finds what the server would serve. */
export async function openFilled(context: Context): Promise<Database> {
  const database = await context.database()
  const { adminUrl, passwords } = database
  if (adminUrl === undefined || !(await isEmpty(database))) return database
  const [{ bringUp }, { openKeys }] = await Promise.all([
    import('../bring-up.ts'),
    import('../open-keys.ts'),
  ])
  const config = context.config()
  await bringUp({ config, adminUrl, passwords, keys: await openKeys(config) })
  return database
}

// Before the first migration the logins do not exist, and PostgreSQL calls that a wrong password.
async function isEmpty({ queries }: Database): Promise<boolean> {
  try {
    return (await listProgrammes(queries.jobs)).length === 0
  } catch (error) {
    if (notYet.includes((error as { code?: string }).code ?? '')) return true
    throw error
  }
}
