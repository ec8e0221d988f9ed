import { Refusal } from '../platform/database/refusal.ts'
import type { Verb } from './verb.ts'

/** `stapteam migrate`: brings the database up to date, also an external one. */
export const migrateVerb: Verb = {
  name: 'migrate',
  summary: 'applies the migrations that are due (external database: DATABASE_ADMIN_URL)',
  options: {},
  run: async (context) => {
    const config = context.config()
    const { bringUp } = await import('../bring-up.ts')
    const { openKeys } = await import('../open-keys.ts')
    const database = await context.database()
    const adminUrl = database.adminUrl ?? config.adminUrl
    if (!adminUrl) throw new Refusal('To migrate an external database, set DATABASE_ADMIN_URL.')
    return bringUp({
      config,
      adminUrl,
      passwords: database.passwords,
      keys: await openKeys(config),
    })
  },
  text: ({ applied, current }) => {
    const names = applied as string[]
    const done = names.length > 0 ? `Applied: ${names.join(', ')}.` : 'Nothing was due.'
    return `${done} The database is at ${current}.`
  },
}
