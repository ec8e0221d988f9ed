import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { Passwords } from './logins.ts'
import { logins } from './logins.ts'
import { repeatOnConflict } from './migrate.conflict.ts'
import { transact } from './migrate.transact.ts'

/** Lets the three logins in with these passwords; the server never hears the passwords. */
export async function setPasswords(client: ClientBase, passwords: Partial<Passwords>) {
  for (const login of logins) {
    const password = passwords[login]
    if (!password) continue
    const verifier = verifierOf(password)
    const role = `stapteam_${login}`
    await repeatOnConflict(() => transact(client, () => alterRole(client, role, verifier)))
  }
}

// `alter role` takes no parameters; the block gets them from settings of this transaction.
async function alterRole(client: ClientBase, role: string, verifier: string): Promise<void> {
  await client.query(
    `select set_config('migrator.role', $1, true), set_config('migrator.verifier', $2, true)`,
    [role, verifier],
  )
  await client.query(`
    do $$ begin
      execute format('alter role %I with login password %L',
        current_setting('migrator.role'), current_setting('migrator.verifier'));
    end $$`)
}

/** What PostgreSQL keeps of a password under SCRAM-SHA-256 (RFC 5803, with its own order). */
export function verifierOf(password: string, salt = randomBytes(16), iterations = 4096): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const keyed = (words: string) => createHmac('sha256', salted).update(words).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  const server = keyed('Server Key').toString('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${server}`
}
