import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { bareEnv } from '../../test/prepared.ts'
import { findPostmaster } from '../platform/database/embedded.processes.ts'
import { clearScratch, query, scratchFolder, startScratch } from '../platform/database/scratch.ts'

afterAll(clearScratch)

const launcher = join(import.meta.dirname, '../../../bin/stapteam.js')
const folder = scratchFolder()
// In production a first migration makes no demonstration, for which nobody here asks.
const production = {
  STAPTEAM_MODE: 'production',
  STAPTEAM_ORIGIN: 'https://stapteam.example',
  STAPTEAM_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
}
const isRunning = () => findPostmaster(join(folder, 'postgres')) !== undefined

type Env = Record<string, string>

function start(words: string[], env: Env = {}): ChildProcess {
  return spawn(process.execPath, [launcher, ...words], {
    env: { ...bareEnv(), STAPTEAM_DATA: folder, ...production, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function stapteam(words: string[], env: Env = {}) {
  const child = start(words, env)
  const [out, err, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ])
  return { out, err, code }
}

test('a database that was never migrated is not healthy, migrated it is', async () => {
  const before = await stapteam(['health', '--json'])
  expect(before).toMatchObject({ code: 1, err: '' })
  expect(JSON.parse(before.out)).toMatchObject({ healthy: false })

  const migrated = await stapteam(['migrate'])
  expect(migrated).toMatchObject({ code: 0, err: '' })
  expect(migrated.out).toMatch(/^Applied: 0001_roles, /)

  const after = await stapteam(['health', '--json'])
  expect(JSON.parse(after.out)).toEqual({
    healthy: true,
    answers: 'yes',
    current: 'yes',
    shut: 'yes',
  })
  expect(after.code).toBe(0)
  expect(isRunning()).toBe(false)
})

test('with the server running a verb joins its database and leaves it running', async () => {
  const server = await startScratch(folder)
  const { out, code } = await stapteam(['migrate', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ applied: [] })
  expect(isRunning()).toBe(true)
  await server.stop()
  expect(isRunning()).toBe(false)
})

test('a signal to the launcher ends the verb and gives the database back', async () => {
  const server = await startScratch(folder)
  const held = query(server.adminUrl, 'select pg_advisory_lock(7282352), pg_sleep(600)')
  const ended = expect(held).rejects.toThrow('terminating connection')
  const locks = (which: string) => () =>
    query(
      server.adminUrl,
      `select from pg_locks where locktype = 'advisory' and objid = 7282352 and ${which}`,
    )
  await expect.poll(locks('granted'), { timeout: 20_000 }).toHaveLength(1)
  const child = start(['migrate'])
  await expect.poll(locks('not granted'), { timeout: 20_000 }).toHaveLength(1)
  child.kill('SIGTERM')
  expect((await once(child, 'exit'))[0]).toBe(143)
  await server.stop()
  expect(isRunning()).toBe(false)
  await ended
})

test('a command that is not understood answers 2, and a refusal 1, each in one sentence', async () => {
  expect(await stapteam(['dance'])).toEqual({
    code: 2,
    out: '',
    err: 'There is no verb “dance”; see stapteam help.\n',
  })
  const urls = ['DATABASE_URL', 'DATABASE_JOBS_URL', 'DATABASE_GATE_URL']
  const elsewhere = Object.fromEntries(urls.map((name) => [name, 'postgres://u:p@127.0.0.1:1/x']))
  expect(await stapteam(['migrate', '--json'], elsewhere)).toEqual({
    code: 1,
    out: `${JSON.stringify({ error: 'To migrate an external database, set DATABASE_ADMIN_URL.' }, null, 2)}\n`,
    err: '',
  })
})

test('version and help ask for no database', async () => {
  const nowhere = { STAPTEAM_DATA: '/nowhere/to/be/found' }
  const { out, code } = await stapteam(['version', '--json'], nowhere)
  expect(code).toBe(0)
  expect(JSON.parse(out).node).toMatch(/^2[4-9]\./)
  expect((await stapteam([], nowhere)).out).toContain('migrate')
})

test('in production a programme is opened from the command line, and its invitation is shown once', async () => {
  const words = ['programme', 'open', '--slug=arnhem', '--name=Arnhem', '--organisation=Gemeente']
  const without = await stapteam(words)
  expect(without).toMatchObject({ code: 2 })
  expect(without.err).toContain('--administrator')
  const opened = await stapteam([...words, '--administrator=A. Beheer', '--json'])
  expect(JSON.parse(opened.out)).toMatchObject({
    programme: 'arnhem',
    invitation: expect.stringMatching(/^[\w-]{43}$/),
  })
  const again = await stapteam([...words, '--administrator=A. Beheer'])
  expect(again).toMatchObject({ code: 1 })
  expect(again.err).toContain('already')
})
