import { join } from 'node:path'
import type { Database } from '../platform/database/index.ts'
import { Refusal } from '../platform/database/refusal.ts'
import type { Verb } from './verb.ts'

const directory = join(import.meta.dirname, '../../../database/migrations')

/** `stapteam health`: whether the database answers, is current, and keeps its gates shut. */
export const health: Verb = {
  name: 'health',
  summary: 'whether the database answers, is current, and keeps its gates shut',
  options: {},
  run: async (context) => {
    const database = await context.database()
    const { checkStrength, demandCurrent, logins } = await import('../platform/database/index.ts')
    const { pools } = database
    const answers = await verdictOf(() => ask(database))
    if (answers !== 'yes') return { healthy: false, answers }
    const current = await verdictOf(() => demandCurrent(pools.runtime, directory))
    const shut = await verdictOf(async () => {
      for (const login of logins) await checkStrength(pools[login], login)
    })
    return { healthy: current === 'yes' && shut === 'yes', answers, current, shut }
  },
  succeeded: ({ healthy }) => healthy === true,
}

async function ask({ pools }: Database): Promise<void> {
  await Promise.all(Object.values(pools).map((pool) => pool.query('select 1')))
}

const notYet = ['28P01', '28000']

// Before the first migration the logins do not exist, and PostgreSQL calls that a wrong password.
async function verdictOf(check: () => Promise<void>): Promise<string> {
  try {
    await check()
    return 'yes'
  } catch (error) {
    if (error instanceof Refusal) return `no: ${error.message}`
    const { code = 'unreachable' } = error as { code?: string }
    return notYet.includes(code) ? 'no: it does not know the logins; run migrate' : `no: ${code}`
  }
}
