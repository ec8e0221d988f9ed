import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { ClientBase } from 'pg'
import type { Passwords } from './logins.ts'
import { logins } from './logins.ts'

// Roles belong to the cluster: two databases that migrate at once meet in the same row.
const conflicts = ['XX000', '40001', '40P01']
const attempts = 20

/** Lets the three logins in with these passwords; the server never hears the passwords. */
export async function setPasswords(client: ClientBase, passwords: Partial<Passwords>) {
  for (const login of logins) {
    const password = passwords[login]
    if (password) await setPassword(client, `stapteam_${login}`, verifierOf(password))
  }
}

async function setPassword(client: ClientBase, role: string, verifier: string): Promise<void> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const done = await alterRole(client, role, verifier).then(() => true, demandConflict)
    if (done) return
    await pause(10 * attempt)
  }
  await alterRole(client, role, verifier)
}

function demandConflict(error: { code?: string }): false {
  if (conflicts.includes(error.code ?? '')) return false
  throw error
}

// `alter role` takes no parameters; the block gets them from settings of this session.
async function alterRole(client: ClientBase, role: string, verifier: string): Promise<void> {
  await client.query(
    `select set_config('migrator.role', $1, false), set_config('migrator.verifier', $2, false)`,
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
