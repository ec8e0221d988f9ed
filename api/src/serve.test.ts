import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import type { Server as HttpServer } from 'node:http'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import fastify from 'fastify'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Server } from '../test/server.ts'
import {
  endServers,
  fillWithDemonstration,
  isHealthy,
  startServer,
  statusOf,
  stopServer,
} from '../test/server.ts'
import { findChildren, findPostmaster } from './platform/database/embedded.processes.ts'
import { clearScratch, query, scratchFolder, startScratch } from './platform/database/scratch.ts'
import { drain } from './serve.ts'

const folder = scratchFolder()
const data = join(folder, 'postgres')

// What a first start does beside serving stands in another test; here it would only be waited for.
beforeAll(() => fillWithDemonstration(folder))
afterAll(async () => {
  endServers()
  await clearScratch()
})

const start = (at = folder) => startServer({ STAPTEAM_DATA: at })

async function kill(server: Server): Promise<void> {
  server.process.kill('SIGKILL')
  await server.ended
}

const postmaster = () => findPostmaster(data)?.pid ?? 0
const programmesIn = async () => {
  const guest = await startScratch(folder)
  const [found] = await query<{ count: string }>(guest.adminUrl, 'select count(*) from programmes')
  await guest.stop()
  return Number(found?.count)
}

// Work beside serving that asked a database which was killed under it says so, and is done again.
const interrupted = /^\{"what":"(a job failed|editions of the demonstration)",/

async function expectNothingLeft(server: Server): Promise<void> {
  const { code, err } = await stopServer(server)
  expect(code).toBe(0)
  expect(err.split('\n').filter((line) => line !== '' && !interrupted.test(line))).toEqual([])
  expect(postmaster()).toBe(0)
  expect(findChildren(data)).toEqual([])
  expect(readdirSync(join(folder, 'run'))).toEqual([])
  expect(await statusOf(server.origin)).toBe(0)
}

/** Healthy again, with what was in it, and it can be left as any other. */
async function expectRecovered(): Promise<void> {
  const next = await start()
  expect(await programmesIn()).toBe(2)
  await expectNothingLeft(next)
}

test('a signal drains the request under way, and leaves no process and no socket', async () => {
  const server = await start()
  const guest = await startScratch(folder)
  const holder = new Client({ connectionString: guest.adminUrl })
  await holder.connect()
  await holder.query('begin; lock table memberships in access exclusive mode')
  const answer = fetch(`${server.origin}/api/v1/sign-in/options`)
  const waits = () =>
    query(guest.adminUrl, 'select from pg_locks where not granted').then(({ length }) => length)
  await expect.poll(waits, { timeout: 20_000 }).toBeGreaterThan(0)
  server.process.kill('SIGTERM')
  server.process.kill('SIGTERM')
  await expect.poll(() => statusOf(server.origin), { timeout: 20_000 }).not.toBe(200)
  expect(server.process.exitCode).toBeNull()
  await holder.query('commit')
  const released = Date.now()
  await holder.end()
  await guest.stop()
  expect((await answer).status).toBe(200)
  await server.ended
  expect(Date.now() - released).toBeLessThan(30_000)
  await expectNothingLeft(server)
})

test('after kill -9 of Node the next start recovers', async () => {
  await kill(await start())
  expect(postmaster()).not.toBe(0)
  await expectRecovered()
})

test('after kill -9 of the postmaster it is not healthy until it has started that again', async () => {
  const server = await start()
  const killed = postmaster()
  process.kill(killed, 'SIGKILL')
  await expect.poll(() => statusOf(server.origin), { timeout: 20_000 }).toBe(503)
  await expect.poll(() => statusOf(server.origin), { timeout: 20_000 }).toBe(200)
  expect(postmaster()).not.toBe(killed)
  expect(await programmesIn()).toBe(2)
  await expectNothingLeft(server)
})

test('told to leave just after kill -9 of the postmaster it leaves nothing running', async () => {
  const server = await start()
  process.kill(postmaster(), 'SIGKILL')
  expect((await stopServer(server)).code).toBe(0)
  await expect.poll(() => findChildren(data), { timeout: 20_000 }).toEqual([])
  expect(postmaster()).toBe(0)
  await expectRecovered()
})

test('after kill -9 of both the next start recovers', async () => {
  const server = await start()
  process.kill(postmaster(), 'SIGKILL')
  await kill(server)
  await expectRecovered()
})

test('two run side by side, each with a folder and a port of its own', async () => {
  const beside = scratchFolder()
  await fillWithDemonstration(beside)
  const [one, other] = await Promise.all([start(), start(beside)])
  expect(await stopServer(one)).toMatchObject({ code: 0 })
  expect(await isHealthy(one.origin)).toBe(false)
  expect(await isHealthy(other.origin)).toBe(true)
  expect(await stopServer(other)).toMatchObject({ code: 0, err: '' })
})

test('a request that drops in does not keep the server from leaving', async () => {
  const app = fastify()
  app.post('/', async () => ({}))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = (app.server as HttpServer).address() as { port: number }
  const slow = createConnection(port, '127.0.0.1')
  await once(slow, 'connect')
  slow.resume()
  slow.write(
    'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\ncontent-type: application/json\r\n\r\n{',
  )
  slow.on('error', () => undefined)
  await pause(50)
  const gone = once(slow, 'close')
  await drain(app, 100)
  await gone
})
