import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from '../platform/config/index.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { recordOperator } from '../platform/jobs/index.ts'
import { UsageError } from './arguments.ts'
import { openFilled } from './filled.ts'
import type { Answer, Context, Verb } from './verb.ts'
import { productVersion } from './version.ts'

/** `stapteam backup`: copies the database while it runs, and the key store apart, each encrypted to a
 *  public key whose secret half is not on this machine. */
export const backup: Verb = {
  name: 'backup',
  summary:
    'encrypted copies of the database (--to, --out) and of the key store (--keys-to, --keys-out)',
  options: {
    to: { type: 'string' },
    out: { type: 'string' },
    'keys-to': { type: 'string' },
    'keys-out': { type: 'string' },
  },
  run: async (context) => {
    const wishes = await readWishes(context)
    const begun = performance.now()
    const answer: Answer = {}
    // The database first: then no row of it has a key that the copy of the key store misses.
    if (wishes.database) answer.database = await make(context, 'database', wishes.database)
    if (wishes.keys) answer.keys = await make(context, 'keys', wishes.keys)
    return { ...answer, seconds: Math.round((performance.now() - begun) / 100) / 10 }
  },
  text: (answer) => textOf(answer as unknown as Made),
}

type Part = 'database' | 'keys'
type Where = { to: string; out: string }
type Wishes = Partial<Record<Part, Where>>

async function readWishes(context: Context): Promise<Wishes> {
  const { backupTo, backupKeysTo, urls } = context.config()
  const database = readWhere(context, { to: 'to', out: 'out' }, backupTo)
  const keys = readWhere(context, { to: 'keys-to', out: 'keys-out' }, backupKeysTo)
  if (!database && !keys) throw usage('say where: --out for the database, --keys-out for the keys')
  if (database && urls) throw new Refusal(notOurs)
  const wishes = { ...(database && { database }), ...(keys && { keys }) }
  await demandRecipients(Object.values(wishes))
  if (database && keys) demandApart(database, keys)
  return wishes
}

async function demandRecipients(places: Where[]): Promise<void> {
  const { readRecipient } = await import('../platform/backup/index.ts')
  for (const { to } of places) readRecipient(to)
}

function readWhere(
  { values }: Context,
  names: Where,
  configured: string | undefined,
): Where | undefined {
  const [given, out] = [values[names.to], values[names.out]]
  const to = given ?? configured
  if (typeof out === 'string' && typeof to === 'string') return { to, out }
  if (out === undefined && given === undefined) return undefined
  throw usage(`--${names.out} <folder> and --${names.to} <age1…> come together`)
}

// One place or one secret key for both would read everything.
function demandApart(database: Where, keys: Where): void {
  const real = (folder: string) => (existsSync(folder) ? realpathSync(folder) : resolve(folder))
  if (real(database.out) === real(keys.out)) {
    throw new Refusal('The key store is kept apart from the database: give it a folder of its own.')
  }
  if (database.to.trim() === keys.to.trim()) {
    throw new Refusal('The key store is kept apart from the database: give it a key of its own.')
  }
}

async function make(context: Context, part: Part, { to, out }: Where): Promise<Answer> {
  const config = context.config()
  const { adminUrl, queries } = await openFilled(context)
  const { openKeys } = await import('../open-keys.ts')
  const { auditSigner: signer } = await openKeys(config)
  await recordOperator(queries.jobs, { action: `${part}.backup-begun`, resource: part })
  const { backUp } = await import('../platform/backup/index.ts')
  const fill = await fillOf(config, part, adminUrl)
  return { ...(await backUp({ part, to, out, signer, stapteam: productVersion(), fill })) }
}

async function fillOf(config: Config, part: Part, adminUrl: string | undefined) {
  const { databasePart, keysPart } = await import('../platform/backup/index.ts')
  if (part === 'keys') return keysPart(config.folder, config.mode)
  if (adminUrl === undefined) throw new Refusal(notOurs)
  return databasePart(config.folder, adminUrl)
}

const notOurs =
  'This database is not the embedded one (DATABASE_URL): back it up with pgBackRest, as ' +
  'docs/runbooks/backup-and-restore.md says. The key store is backed up here: --keys-to, --keys-out.'
const usage = (sentence: string) => new UsageError(`stapteam backup: ${sentence}.`)

type Made = Partial<Record<Part, { file: string; bytes: number }>> & { seconds: number }

function textOf({ database, keys, seconds }: Made): string {
  const line = (what: string, made?: { file: string; bytes: number }) =>
    made ? [`${what}: ${made.file} (${(made.bytes / 1e6).toFixed(1)} MB)`] : []
  const missing = keys
    ? []
    : ['The key store is not in it, and without it no name or note can be read: --keys-out.']
  const lines = [...line('Database', database), ...line('Key store', keys)]
  return [...lines, `Took ${seconds} s.`, ...missing].join('\n')
}
