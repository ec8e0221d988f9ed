import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { FastifyContextConfig } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endServers, fillWithDemonstration, runServer } from '../test/server.ts'
import { buildApp } from './app.ts'
import type { OpenGround } from './ground.ts'
import { openGround } from './ground.ts'
import type { Room } from './modules/rooms.ts'
import { ConfigRefusal, readConfig } from './platform/config/index.ts'
import type { Embedded } from './platform/database/embedded.ts'
import { Refusal } from './platform/database/index.ts'
import { clearScratch, query, scratchFolder, startScratch } from './platform/database/scratch.ts'
import { sentenceOf } from './sentence.ts'

const folder = scratchFolder()
const env = { STAPTEAM_DATA: folder, LOG_LEVEL: 'silent' }
type Env = Record<string, string>
let embedded: Embedded
let ground: OpenGround

// Its database is kept running, so that each start joins it.
beforeAll(async () => {
  await fillWithDemonstration(folder)
  embedded = await startScratch(folder)
  ground = await openGround(readConfig(env, folder))
})
afterAll(async () => {
  endServers()
  await ground?.close()
  await embedded?.stop()
  await clearScratch()
})

/** The same database as one that was brought along: nothing migrates it at the start. */
const brought = () => ({
  DATABASE_URL: embedded.url('runtime'),
  DATABASE_JOBS_URL: embedded.url('jobs'),
  DATABASE_GATE_URL: embedded.url('gate'),
})

/** A real process says it, and ends with 1. */
async function expectEnd(sentence: string, wish: Env = {}, script?: string): Promise<void> {
  const ended = await runServer({ ...env, ...wish }, script)
  expect(ended).toEqual({ code: 1, out: '', err: `${sentence}\n` })
}

/** What opens the ground says it, in an error that such a process shows as it is. */
async function expectRefusal(sentence: string | RegExp, wish: Env = {}): Promise<void> {
  const open = async () => openGround(readConfig({ ...env, ...wish }, folder))
  const error = await open().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error instanceof Refusal || error instanceof ConfigRefusal).toBe(true)
  expect(sentenceOf(error)).toMatch(sentence)
}

async function spoilt(spoil: string, mend: string, look: () => Promise<void>): Promise<void> {
  await query(embedded.adminUrl, spoil)
  try {
    await look()
  } finally {
    await query(embedded.adminUrl, mend)
  }
}

describe('the server does not start', () => {
  test('with a database role that is too strong, and leaves nothing running', () =>
    spoilt('alter role stapteam_runtime bypassrls', 'alter role stapteam_runtime nobypassrls', () =>
      expectEnd('The database is not safe: the login stapteam_runtime is too strong (bypassrls).'),
    ))

  test('outside a demonstration without its secrets', () =>
    expectEnd(
      'Outside demonstration mode Stapteam does not start without STAPTEAM_MASTER_KEY and STAPTEAM_ORIGIN (https).',
      { STAPTEAM_MODE: 'production' },
    ))

  test('at a port that is taken, and leaves nothing running', async () => {
    const taken = createServer().listen(0, 'localhost')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    await expectEnd('The port is in use; set another PORT.', { PORT: String(port) })
    taken.close()
  })

  test('with a route that does not say who may use it', () => {
    const source = JSON.stringify(join(import.meta.dirname, 'serve.ts'))
    const rogue = `async (app) => { app.get('/rogue', async () => ({})) }`
    return expectEnd(
      'The route GET /api/v1/rogue does not say who may use it.',
      {},
      `const { serve } = await import(${source}); await serve(process.env, [${rogue}])`,
    )
  })
})

test('a fault that nothing caught ends the server in order, and its words stay unsaid', async () => {
  const source = JSON.stringify(join(import.meta.dirname, 'serve.ts'))
  const rogue = `async (app) => {
    const later = async () => void setTimeout(() => { throw new RangeError('canary') })
    app.get('/rogue', { config: { access: 'public' } }, later)
  }`
  const script = `
    const { serve } = await import(${source})
    await serve(process.env, [${rogue}])
    await fetch('http://localhost:' + process.env.PORT + '/api/v1/rogue').catch(() => undefined)`
  const { code, err } = await runServer(env, script)
  expect(code).toBe(1)
  expect(err).toMatch(/^Something went wrong: RangeError\. \{"kind":"RangeError","at":\["at /)
  expect(err).not.toContain('canary')
})

describe('nothing is opened', () => {
  test.each([
    [
      'for another day than that of its demonstration',
      'This demonstration stands at 2024-01-08.',
      {
        STAPTEAM_DEMO_DATE: '2024-02-01',
      },
    ],
    [
      'for real work over a demonstration',
      'This database is for demonstration, not for production.',
      {
        STAPTEAM_MODE: 'production',
        STAPTEAM_MASTER_KEY: randomBytes(32).toString('base64'),
        STAPTEAM_ORIGIN: 'https://stapteam.example.nl',
      },
    ],
    [
      'with a master key that is none',
      'The keys do not open: STAPTEAM_MASTER_KEY must be 32 bytes',
      {
        STAPTEAM_MASTER_KEY: 'secret',
      },
    ],
    [
      'with a master key before and none after',
      'STAPTEAM_MASTER_KEY_PREVIOUS comes beside',
      {
        STAPTEAM_MASTER_KEY_PREVIOUS: 'secret',
      },
    ],
    [
      'with one address of the database and not the others',
      'DATABASE_JOBS_URL and DATABASE_GATE_URL',
      {
        DATABASE_URL: 'postgres://stapteam_runtime@127.0.0.1/stapteam',
      },
    ],
    [
      'on a day that does not exist',
      'STAPTEAM_DEMO_DATE is a day',
      { STAPTEAM_DEMO_DATE: '2024-02-30' },
    ],
    ['at a port that is no number', 'PORT is a whole number', { PORT: '80 or so' }],
    [
      'with a list of providers that is none',
      'STAPTEAM_OIDC_FILE leads to no list',
      { STAPTEAM_OIDC_FILE: import.meta.filename },
    ],
    [
      'in a mode that does not exist',
      'either demonstration or production',
      { STAPTEAM_MODE: 'test' },
    ],
  ])('%s', (_, sentence, wish) => expectRefusal(sentence, wish as Env))

  test.each([
    [
      'a table whose row security is not forced',
      'table contacts does not force its row security',
      [
        'alter table contacts no force row level security',
        'alter table contacts force row level security',
      ],
    ],
    [
      'a view that runs without security_invoker',
      'view seen runs without security_invoker',
      ['create view seen as select * from contacts', 'drop view seen'],
    ],
    [
      'a migration that was edited',
      '0002_ground was edited after it was applied',
      [
        `update migrations set checksum = reverse(checksum) where name = '0002_ground'`,
        `update migrations set checksum = reverse(checksum) where name = '0002_ground'`,
      ],
    ],
    [
      'a migration whose file is gone',
      '9999_gone was applied to this database but its file is gone',
      [
        `insert into migrations values ('9999_gone', repeat('0', 64))`,
        `delete from migrations where name = '9999_gone'`,
      ],
    ],
  ])('over %s', (_, sentence, [spoil = '', mend = '']) =>
    spoilt(spoil, mend, () => expectRefusal(sentence)),
  )

  test.each([
    [
      'misses a migration',
      /^The database misses the migration \w+; run npx stapteam migrate/,
      [
        `create table kept as select * from migrations where name = (select max(name) from migrations);
       delete from migrations where name = (select max(name) from kept)`,
        'insert into migrations select * from kept; drop table kept',
      ],
    ],
    [
      'holds another matrix',
      /^The access matrix in the database is not the one of this version/,
      [
        `update access_cells set relations = '{all}' where role = 'nurse' and resource = 'session'`,
        `update access_cells set relations = '{self}' where role = 'nurse' and resource = 'session'`,
      ],
    ],
  ])('over a database that was brought along and %s', (_, sentence, [spoil = '', mend = '']) =>
    spoilt(spoil, mend, () => expectRefusal(sentence, brought())),
  )

  test('under the login of another', () =>
    expectRefusal('the login is stapteam_jobs where stapteam_runtime is expected', {
      ...brought(),
      DATABASE_URL: embedded.url('jobs'),
    }))
})

test('a database that does not answer is said in a sentence without its address', async () => {
  const nowhere = { ...brought(), DATABASE_URL: 'postgres://u:canary@127.0.0.1:1/stapteam' }
  const error = await openGround(readConfig({ ...env, ...nowhere }, folder)).catch(sentenceOf)
  expect(error).toBe('The database does not answer at its address.')
})

test.each([
  ['does not say what the audit calls it', { access: 'contacts:read' }],
  ['names doors:read, which the matrix does not have', { access: 'doors:read', audit: 'a.b' }],
  ['does not say how a repeated request is read again', { access: 'contacts:write', audit: 'a.b' }],
])('a route that %s stops the start', async (fault, config) => {
  const rogue: Room = async (app) => {
    app.post('/rogue', { config: config as FastifyContextConfig }, async () => ({}))
  }
  await expect(buildApp(ground, [rogue])).rejects.toThrow(`The route POST /api/v1/rogue ${fault}.`)
})
