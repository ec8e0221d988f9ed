import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Custodian } from '../../test/custodian.ts'
import { aCustodian } from '../../test/custodian.ts'
import { fillWithDemonstration } from '../../test/server.ts'
import { openKeys } from '../open-keys.ts'
import { unpackArchive } from '../platform/backup/archive.read.ts'
import { backUp } from '../platform/backup/back-up.ts'
import type { Config } from '../platform/config/index.ts'
import { readConfig } from '../platform/config/index.ts'
import { openDatabase } from '../platform/database/index.ts'
import { clearScratch, query, scratchFolder, startScratch } from '../platform/database/scratch.ts'
import { backup } from './backup.ts'
import { openContext } from './context.ts'
import { restore } from './restore.ts'
import type { Answer, Context, Verb } from './verb.ts'

const home = scratchFolder()
const kept = scratchFolder()
const configOf = (folder: string, env = {}) => readConfig({ STAPTEAM_DATA: folder, ...env }, folder)

let [owner, keeper]: Custodian[] = []
const made = { database: '', keys: '' }

beforeAll(async () => {
  await fillWithDemonstration(home)
  owner = await aCustodian(kept, 'owner')
  keeper = await aCustodian(kept, 'keeper')
  const answer = await run(backup, configOf(home), {
    to: owner.recipient,
    out: join(kept, 'database'),
    'keys-to': keeper.recipient,
    'keys-out': join(kept, 'keys'),
  })
  const { database, keys } = answer as { database: { file: string }; keys: { file: string } }
  made.database = join(kept, 'database', database.file)
  made.keys = join(kept, 'keys', keys.file)
})
afterAll(clearScratch)

async function run(verb: Verb, config: Config, values: Context['values']): Promise<Answer> {
  const { context, close } = openContext({ values, words: [], verbs: [] })
  const database = async () => {
    const opened = await openDatabase(config)
    context.atEnd(() => opened.stop())
    return opened
  }
  try {
    return await verb.run({ ...context, config: () => config, database })
  } finally {
    await close()
  }
}

const both = () => ({
  database: made.database,
  identity: owner?.identityFile,
  keys: made.keys,
  'keys-identity': keeper?.identityFile,
})

/** Into an empty folder, of which afterwards nothing may be left. */
async function expectRefused(values: Context['values'], why: RegExp | string) {
  const folder = scratchFolder()
  await expect(run(restore, configOf(folder), values)).rejects.toThrow(why)
  expect(await readdir(folder)).toEqual([])
}

test('a backup of the database holds no key, and its restore says what it found', async () => {
  const folder = scratchFolder()
  const answer = await run(restore, configOf(folder), both())
  expect(answer).toMatchObject({
    cases: 20,
    clients: { readable: 20, gone: 0, broken: 0 },
    migrationsDue: 0,
    audit: { sound: true },
    seconds: expect.any(Number),
  })
  expect(restore.text?.(answer)).toMatch(/It took [\d.]+ s. Next: npm start$/)
  const { adminUrl, stop } = await startScratch(folder)
  expect(
    await query(adminUrl, `select distinct action from audit_entries where role = 'operator'`),
  ).toEqual(
    expect.arrayContaining([{ action: 'database.backup-begun' }, { action: 'database.restored' }]),
  )
  await expect(run(restore, configOf(folder), both())).rejects.toThrow('A server runs on')
  await stop()
  await expect(run(restore, configOf(folder), both())).rejects.toThrow('is there already')

  const decrypter = new Decrypter()
  decrypter.addIdentity(owner?.identity ?? '')
  const into = scratchFolder()
  const { manifest } = await unpackArchive({
    path: made.database,
    identity: decrypter,
    part: 'database',
    into,
  })
  const parts = new Set(manifest.files.map(({ name }) => name.split('/')[0]))
  expect([...parts].toSorted()).toEqual(['postgres', 'secrets'])
})

test('cut short, altered, or for another key: nothing of it is restored', async () => {
  const whole = await readFile(made.database)
  const spoilt = join(kept, 'spoilt.age')
  const altered = Buffer.from(whole)
  altered[whole.length - 1000] = (altered[whole.length - 1000] ?? 0) ^ 1
  for (const bytes of [whole.subarray(0, whole.length - 100_000), altered]) {
    await writeFile(spoilt, bytes)
    await expectRefused({ ...both(), database: spoilt }, 'cut short, was altered')
  }
  await expectRefused({ ...both(), identity: keeper?.identityFile }, 'encrypted to another key')
})

test('one part is not taken for the other', async () => {
  const swapped = { database: made.keys, identity: keeper?.identityFile }
  await expectRefused({ ...both(), ...swapped }, 'backup of the key store, not of the database')
})

test('a backup that somebody else made for the same reader is refused by its seal', async () => {
  const stranger = await openKeys(configOf(scratchFolder()))
  const { file } = await backUp({
    part: 'database',
    to: owner?.recipient ?? '',
    out: kept,
    signer: stranger.auditSigner,
    stapteam: '0.1.0',
    fill: async (archive) => {
      await archive.file('postgres/PG_VERSION', 3, [Buffer.from('18\n')])
      return {}
    },
  })
  await expectRefused({ ...both(), database: join(kept, file) }, 'was not made by the installation')
})

test('a key store of more than 30 days ago is refused, unless that is said aloud', async () => {
  const { auditSigner } = await openKeys(configOf(home))
  const now = Date.now()
  const old = { format: 1, part: 'keys', stapteam: '0.1.0' } as const
  const { writeArchive } = await import('../platform/backup/archive.write.ts')
  const { keysPart, readRecipient } = await import('../platform/backup/index.ts')
  const path = join(kept, 'old.age')
  await writeArchive({
    path,
    recipient: readRecipient(keeper?.recipient ?? ''),
    signer: auditSigner,
    header: { ...old, madeAt: new Date(now - 31 * 24 * 60 * 60 * 1000).toISOString() },
    fill: keysPart(home, 'demonstration'),
  })
  await expectRefused({ ...both(), keys: path }, '31 days old')
  const folder = scratchFolder()
  const answer = await run(restore, configOf(folder), {
    ...both(),
    keys: path,
    despite: ['old-keys'],
  })
  expect(answer).toMatchObject({ restored: true, clients: { readable: 20 } })
})

test('without its key store a database is not restored, nor over keys that are there', async () => {
  const { keys, 'keys-identity': _, ...alone } = both()
  await expectRefused(alone, 'Without its key store')
  const folder = scratchFolder()
  await cp(join(home, 'keys'), join(folder, 'keys'), { recursive: true })
  await expect(run(restore, configOf(folder), { ...both(), keys })).rejects.toThrow('there already')
  expect(existsSync(join(folder, 'postgres'))).toBe(false)
})

test.each([backup, restore])(
  'stapteam $name of another database names pgBackRest',
  async (verb) => {
    const url = 'postgres://u:p@127.0.0.1:1/x'
    const urls = { DATABASE_URL: url, DATABASE_JOBS_URL: url, DATABASE_GATE_URL: url }
    const values = verb === backup ? { to: owner?.recipient, out: kept } : both()
    await expect(run(verb, configOf(home, urls), values)).rejects.toThrow('pgBackRest')
  },
)

test('a secret key is taken neither as a recipient nor as an argument, nor from an open file', async () => {
  const asked = run(backup, configOf(home), { to: owner?.identity, out: join(kept, 'never') })
  await expect(asked).rejects.toThrow('That is a secret key')
  expect(existsSync(join(kept, 'never'))).toBe(false)
  await expectRefused({ ...both(), identity: owner?.identity }, 'not given as an argument')
  const open = join(kept, 'open')
  await copyFile(owner?.identityFile ?? '', open)
  await writeFile(open, owner?.identity ?? '', { mode: 0o644 })
  const { chmod } = await import('node:fs/promises')
  await chmod(open, 0o644)
  await expectRefused({ ...both(), identity: open }, 'chmod 600')
})

test.each([
  [{ out: 'a' }, 'come together'],
  [{ to: 'age1xyz', out: 'a' }, 'no public key of age'],
  [{}, 'say where'],
])('backup with %j is refused before anything is copied', async (values, why) => {
  await expect(run(backup, configOf(home), values)).rejects.toThrow(why)
})

test('both parts never go to one folder or one key', async () => {
  const [to, keysTo] = [owner?.recipient, keeper?.recipient]
  const out = join(kept, 'one')
  await mkdir(out)
  const oneFolder = { to, out, 'keys-to': keysTo, 'keys-out': out }
  await expect(run(backup, configOf(home), oneFolder)).rejects.toThrow('a folder of its own')
  const oneKey = { to, out, 'keys-to': to, 'keys-out': join(kept, 'two') }
  await expect(run(backup, configOf(home), oneKey)).rejects.toThrow('a key of its own')
  expect(await readdir(out)).toEqual([])
})
