import type { RestoreWish, Waiver } from '../platform/backup/index.ts'
import { waivers } from '../platform/backup/index.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { recordOperator } from '../platform/jobs/index.ts'
import { UsageError } from './arguments.ts'
import { describeRestore } from './restore.text.ts'
import { tryOut } from './restore.try-out.ts'
import type { Answer, Context, Verb } from './verb.ts'

/** `stapteam restore`: puts a backup into a data folder that has none of it, after it was checked to
 *  its last byte, recovered aside, and whoever was erased since was erased again. */
export const restore: Verb = {
  name: 'restore',
  summary:
    'checks a backup and puts it in an empty data folder (--database, --identity, --keys, --keys-identity)',
  options: {
    database: { type: 'string' },
    identity: { type: 'string' },
    keys: { type: 'string' },
    'keys-identity': { type: 'string' },
    despite: { type: 'string', multiple: true },
  },
  run: async (context) => {
    const begun = performance.now()
    const { beginRestore, stageRestore } = await import('../platform/backup/index.ts')
    const wish = await readWish(context)
    const staging = await beginRestore(wish)
    context.atEnd(() => staging.drop())
    const staged = await stageRestore({ ...wish, openKeys: keysIn(context) }, staging)
    const found = staged.database
      ? await tryOut(context, { ...staged, folder: staged.database })
      : await recordKeys(context)
    await staged.putInPlace()
    const seconds = Math.round((performance.now() - begun) / 100) / 10
    return { restored: true, made: staged.made, ...found, seconds, next: 'npm start' }
  },
  text: describeRestore,
}

type Wish = Omit<RestoreWish, 'openKeys'>

async function readWish(context: Context): Promise<Wish> {
  const { folder, urls } = context.config()
  const given = ['database', 'keys'].filter((part) => context.values[part] !== undefined)
  if (given.length === 0) throw usage('say which backup: --database, --keys or both')
  if (context.values.database !== undefined && urls) throw new Refusal(notOurs)
  const both = [context.values.identity, context.values['keys-identity']]
  if (both.every((source) => source === '-'))
    throw usage('one secret key at a time comes from stdin')
  return {
    home: folder,
    external: urls !== undefined,
    database: await readGiven(context, 'database', 'identity'),
    keys: await readGiven(context, 'keys', 'keys-identity'),
    despite: readWaivers(context.values.despite),
    now: new Date(),
  }
}

async function readGiven({ values }: Context, part: string, secret: string) {
  const [path, source] = [values[part], values[secret]]
  if (path === undefined && source === undefined) return undefined
  if (typeof path !== 'string' || typeof source !== 'string')
    throw usage(`--${part} <file> and --${secret} <file or -> come together`)
  const { readIdentity } = await import('../platform/backup/index.ts')
  return { path, identity: await readIdentity(source) }
}

function readWaivers(given: Context['values'][string]): Waiver[] {
  return [given ?? []].flat().map((word) => {
    const waiver = waivers.find((known) => known === word)
    if (waiver) return waiver
    throw usage(`--despite is ${waivers.join(' or ')}`)
  })
}

const keysIn = (context: Context) => async (home: string) => {
  const { openKeys } = await import('../open-keys.ts')
  return openKeys({ ...context.config(), folder: home })
}

// The database is where it was; only its keys come back.
async function recordKeys(context: Context): Promise<Answer> {
  const { queries } = await context.database()
  await recordOperator(queries.jobs, { action: 'keys.restored', resource: 'keys' })
  return {}
}

const notOurs =
  'This database is not the embedded one (DATABASE_URL): restore it with pgBackRest, as ' +
  'docs/runbooks/backup-and-restore.md says. The key store is restored here: --keys, --keys-identity.'
const usage = (sentence: string) => new UsageError(`stapteam restore: ${sentence}.`)
