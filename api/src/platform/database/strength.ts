import type { Pool } from 'pg'
import type { Login } from './logins.ts'
import { Refusal } from './refusal.ts'
import { listCatalogueFaults } from './strength.catalogue.ts'
import { listLoginFaults } from './strength.login.ts'

const shown = 5

/**
 * The condition to start: the login behind this pool is weak, and every table is guarded. The
 * catalogue is asked, not a list that could be forgotten.
 * @param login given: the login must also be that role, so that no pool runs under another's
 * @throws Refusal with what is wrong, the first few of it
 */
export async function checkStrength(pool: Pool, login?: Login): Promise<void> {
  const faults = [...(await listLoginFaults(pool, login)), ...(await listCatalogueFaults(pool))]
  if (faults.length === 0) return
  const rest = faults.length > shown ? `; and ${faults.length - shown} more` : ''
  throw new Refusal(`The database is not safe: ${faults.slice(0, shown).join('; ')}${rest}.`)
}
