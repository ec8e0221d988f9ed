import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createDatabase, dropDatabase } from './databases.ts'
import { findPassage } from './embedded.account.ts'
import { findBinaries } from './embedded.binaries.ts'
import { cacheOf } from './embedded.postmaster.ts'
import { findPostmaster } from './embedded.processes.ts'
import { stage } from './embedded.stage.ts'
import { startEmbedded } from './embedded.ts'
import {
  clearScratch,
  holdElsewhere,
  killHard,
  query,
  scratchFolder,
  startScratch,
} from './scratch.ts'

afterAll(clearScratch)

// Most tests use one folder in turn; each leaves its server stopped.
const folder = scratchFolder()

test('what was written is there at the next start, and stop leaves no process', async () => {
  const first = await startScratch(folder)
  await query(first.adminUrl, `create table kept as select 'café' as word`)
  await Promise.all([first.stop(), first.stop()])
  expect(findPostmaster(join(folder, 'postgres'))).toBeUndefined()

  const second = await startScratch(folder)
  expect(second.adopted).toBe(false)
  expect(await query(second.adminUrl, 'select word from kept')).toEqual([{ word: 'café' }])
  await second.stop()
})

test('the server keeps durability on, listens on no port and logs no statement', async () => {
  const { adminUrl, stop } = await startEmbedded({ folder })
  const found = await query<{ name: string; setting: string }>(
    adminUrl,
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit',
      'listen_addresses', 'log_statement', 'log_min_duration_statement',
      'log_parameter_max_length', 'log_min_error_statement', 'log_min_messages',
      'log_error_verbosity')`,
  )
  expect(Object.fromEntries(found.map(({ name, setting }) => [name, setting]))).toEqual({
    fsync: 'on',
    synchronous_commit: 'on',
    listen_addresses: '',
    log_statement: 'none',
    log_min_duration_statement: '-1',
    log_parameter_max_length: '0',
    log_min_error_statement: 'panic',
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
  })
  await stop()
})

test.each([
  [1, '128MB'],
  [4, '256MB'],
  [64, '1024MB'],
])('on a machine with %i GB of memory the server keeps %s at hand', (gigabytes, cache) => {
  expect(cacheOf(gigabytes * 1024 ** 3)).toBe(cache)
})

test('text is UTF-8 under the built-in locale, the same on every machine', async () => {
  const { adminUrl, stop } = await startScratch(folder)
  const [row] = await query(
    adminUrl,
    `select datlocprovider, datlocale, pg_encoding_to_char(encoding) as encoding
     from pg_database where datname = current_database()`,
  )
  expect(row).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8' })
  await stop()
})

test('two databases run side by side', async () => {
  const [one, other] = await Promise.all([startScratch(), startScratch()])
  await query(one.adminUrl, 'create table mine ()')
  const [row] = await query(other.adminUrl, `select to_regclass('mine') as found`)
  expect(row).toEqual({ found: null })
  await Promise.all([one.stop(), other.stop()])
})

test('a folder too deep for a socket address gets its socket elsewhere', async () => {
  const deep = join(scratchFolder(), 'a'.repeat(60), 'b'.repeat(60))
  mkdirSync(deep, { recursive: true })
  for (const folder of [join(deep, '../..'), join(deep, '..'), deep]) chmodSync(folder, 0o755)
  const { adminUrl, stop } = await startScratch(deep)
  expect(existsSync(join(deep, 'run'))).toBe(false)
  expect(await query(adminUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  await stop()
  rmSync(new URL(adminUrl).searchParams.get('host') ?? '', { recursive: true })
})

test('passwords are random and readable by this user alone', async () => {
  const [one, other] = [scratchFolder(), scratchFolder()]
  const running = await Promise.all([startScratch(one), startScratch(other)])
  const [file = '', second = ''] = [one, other].map((folder) =>
    join(folder, 'secrets', 'database.json'),
  )
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(join(one, 'secrets')).mode & 0o777).toBe(0o700)
  expect(readFileSync(file, 'utf8')).not.toBe(readFileSync(second, 'utf8'))
  const wrong = running[0].adminUrl.replace(/:[^:@]+@/, ':wrong@')
  await expect(query(wrong, 'select 1')).rejects.toThrow('password authentication failed')
  await Promise.all(running.map(({ stop }) => stop()))
})

test('a second process joins the running server and leaves it running', async () => {
  const holder = await holdElsewhere(folder)
  const guest = await startScratch(folder)
  expect(guest.adopted).toBe(true)
  await guest.stop()
  expect(findPostmaster(join(folder, 'postgres'))).toBeDefined()
  const gone = new Promise((resolve) => holder.once('exit', resolve))
  holder.kill('SIGTERM')
  expect(await gone).toBe(0)
  expect(findPostmaster(join(folder, 'postgres'))).toBeUndefined()
})

test('Ctrl-C goes to Node alone: the database waits for it to drain', async () => {
  const holder = await holdElsewhere(folder)
  const interrupted = once(holder.stdout ?? holder, 'data')
  process.kill(-(holder.pid ?? 0), 'SIGINT')
  await interrupted
  const guest = await startScratch(folder)
  expect(guest.adopted).toBe(true)
  expect(await query(guest.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  await killHard(holder)
  await guest.stop()
})

test('who started it may leave first: the server stays for the other, who stops it', async () => {
  const starter = await startScratch(folder)
  const guest = await startScratch(folder)
  await starter.stop()
  expect(await query(guest.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  await guest.stop()
  expect(findPostmaster(join(folder, 'postgres'))).toBeUndefined()
})

test('of several that start and stop at once none fails and none is left behind', async () => {
  const fresh = scratchFolder()
  await Promise.all(
    [0, 1, 2, 3].map(async () => {
      const { adminUrl, stop } = await startScratch(fresh)
      expect(await query(adminUrl, 'select 1 as one')).toEqual([{ one: 1 }])
      await stop()
    }),
  )
  expect(findPostmaster(join(fresh, 'postgres'))).toBeUndefined()
})

test('a database is copied from a template and dropped, with whoever is in it', async () => {
  const { adminUrl, url, stop } = await startScratch(folder)
  await query(adminUrl, 'create table ready ()')
  await createDatabase(adminUrl, 'copy', 'stapteam')
  const copy = adminUrl.replace('/stapteam?', '/copy?')
  expect(await query(copy, `select to_regclass('ready')::text as t`)).toEqual([{ t: 'ready' }])
  await dropDatabase(adminUrl, 'copy')
  await expect(query(copy, 'select 1')).rejects.toThrow('does not exist')
  expect(new URL(url('gate', 'copy')).pathname).toBe('/copy')
  await stop()
})

test('a folder that is closed to the server is passed, or named in the refusal', async () => {
  const closed = join(scratchFolder(), 'closed')
  mkdirSync(join(closed, 'inner'), { recursive: true, mode: 0o700 })
  const stranger = { uid: 65_533, gid: 65_533 }
  expect(() => findPassage([join(closed, 'inner')], stranger, false)).toThrow(/closed to its user/)
  const { adminUrl, stop } = await startScratch(join(closed, 'inner'))
  expect(await query(adminUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  await stop()
})

test('programs under a closed folder are laid out where the server may run them', () => {
  const closed = join(scratchFolder(), 'closed')
  mkdirSync(join(closed, 'native/bin'), { recursive: true, mode: 0o700 })
  writeFileSync(join(closed, 'native/bin/postgres'), 'program', { mode: 0o755 })
  writeFileSync(join(closed, 'package.json'), '{}')
  const version = randomUUID()
  const stranger = { uid: 65_533, gid: 65_533 }
  const { postgres } = stage({ ...findBinaries(), root: closed, version }, stranger)
  const staged = dirname(dirname(dirname(postgres)))
  expect(staged).not.toBe(closed)
  expect(statSync(staged).mode & 0o777).toBe(0o755)
  expect(readFileSync(postgres, 'utf8')).toBe('program')
  rmSync(staged, { recursive: true })
})
