import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import {
  clusterName,
  findChildren,
  findOrphans,
  findPostmaster,
  isServerOf,
} from './embedded.processes.ts'
import { startEmbedded } from './embedded.ts'
import { clearScratch, holdElsewhere, killHard, query, scratchFolder } from './scratch.ts'

afterAll(clearScratch)

const dataOf = (folder: string) => join(folder, 'postgres')

// One folder for all: each of these tests ends with a stopped server and its data in place.
const folder = scratchFolder()

/** Another process holds the folder, and one row was committed in it. */
async function heldWithRow() {
  const holder = await holdElsewhere(folder)
  const guest = await startEmbedded({ folder })
  await query(guest.adminUrl, 'drop table if exists kept; create table kept as select 1 as one')
  await guest.stop()
  const pid = findPostmaster(dataOf(folder))?.pid ?? 0
  expect(isServerOf(pid, dataOf(folder))).toBe(true)
  return { holder, pid }
}

async function expectRecovered(adopted: boolean) {
  const next = await startEmbedded({ folder })
  expect(next.adopted).toBe(adopted)
  expect(await query(next.adminUrl, 'select one from kept')).toEqual([{ one: 1 }])
  await next.stop()
  expect(findPostmaster(dataOf(folder))).toBeUndefined()
  expect(findChildren(dataOf(folder))).toEqual([])
}

test('after kill -9 of Node the next start adopts the server, and stops it', async () => {
  const { holder } = await heldWithRow()
  await killHard(holder)
  await expectRecovered(true)
})

test('after kill -9 of the server the next start recovers', async () => {
  const { holder, pid } = await heldWithRow()
  process.kill(pid, 'SIGKILL')
  const next = await startEmbedded({ folder })
  expect(await query(next.adminUrl, 'select one from kept')).toEqual([{ one: 1 }])
  await killHard(holder)
  await next.stop()
})

test('after kill -9 of the server its holder joins the one that another started', async () => {
  const { holder, pid } = await heldWithRow()
  process.kill(pid, 'SIGKILL')
  const next = await startEmbedded({ folder })
  const seats = () =>
    query(next.adminUrl, "select from pg_stat_activity where application_name = 'stapteam lease'")
  await expect.poll(async () => (await seats()).length, { timeout: 20_000 }).toBe(2)
  await next.stop()
  expect(findPostmaster(dataOf(folder))).toBeDefined()
  const gone = new Promise((resolve) => holder.once('exit', resolve))
  holder.kill('SIGTERM')
  await gone
  expect(findPostmaster(dataOf(folder))).toBeUndefined()
})

test('after kill -9 of the server who holds it starts it again, as often as that happens', async () => {
  const held = await startEmbedded({ folder })
  for (let times = 0; times < 2; times += 1) {
    const killed = findPostmaster(dataOf(folder))?.pid ?? 0
    process.kill(killed, 'SIGKILL')
    const answers = () => query(held.adminUrl, 'select one from kept').catch(() => [])
    await expect.poll(answers, { timeout: 20_000 }).toEqual([{ one: 1 }])
    expect(findPostmaster(dataOf(folder))?.pid).not.toBe(killed)
  }
  await held.stop()
  expect(findPostmaster(dataOf(folder))).toBeUndefined()
  expect(findChildren(dataOf(folder))).toEqual([])
})

test('of several who lose the server at once one starts it again, and all find that one', async () => {
  const users = await Promise.all([1, 2, 3, 4].map(() => startEmbedded({ folder })))
  const [first] = users
  const seats = () =>
    query(
      first?.adminUrl ?? '',
      "select from pg_stat_activity where application_name = 'stapteam lease'",
    )
  for (let times = 0; times < 3; times += 1) {
    process.kill(findPostmaster(dataOf(folder))?.pid ?? 0, 'SIGKILL')
    const seated = () =>
      seats().then(
        (rows) => rows.length,
        () => 0,
      )
    await expect.poll(seated, { timeout: 20_000 }).toBe(users.length)
    expect(findPostmaster(dataOf(folder))).toBeDefined()
  }
  await Promise.all(users.map(({ stop }) => stop()))
  expect(findPostmaster(dataOf(folder))).toBeUndefined()
  expect(findChildren(dataOf(folder))).toEqual([])
})

test('after kill -9 of both the next start recovers', async () => {
  const { holder, pid } = await heldWithRow()
  await killHard(holder)
  process.kill(pid, 'SIGKILL')
  await expectRecovered(false)
})

test('an orphan of a killed server that hangs is ended, and no other process', async () => {
  const { holder, pid } = await heldWithRow()
  const [orphan = 0] = findChildren(dataOf(folder))
  expect(findOrphans(dataOf(folder))).toEqual([])
  process.kill(orphan, 'SIGSTOP')
  await killHard(holder)
  process.kill(pid, 'SIGKILL')
  await expectRecovered(false)
  expect(isServerOf(process.pid, dataOf(folder))).toBe(false)
})

test('what was started as its server and is found by no lock is ended before the next one', async () => {
  const name = `cluster_name=${clusterName(dataOf(folder))}`
  const words = ['-c', 'sleep 60; :', 'postgres', '-D', dataOf(folder), '-c', name, '']
  const lost = spawn('sh', words, { stdio: 'ignore' })
  const gone = once(lost, 'exit')
  const isFound = () => isServerOf(lost.pid ?? 0, dataOf(folder))
  await expect.poll(isFound, { timeout: 20_000 }).toBe(true)
  await expectRecovered(false)
  expect(await gone).toEqual([null, 'SIGKILL'])
})

test('a lock whose number belongs to another process by now does not stop the start', async () => {
  const { holder, pid } = await heldWithRow()
  await killHard(holder)
  process.kill(pid, 'SIGKILL')
  while (findPostmaster(dataOf(folder)) || findOrphans(dataOf(folder)).length > 0) await pause(20)
  for (const lock of [
    join(dataOf(folder), 'postmaster.pid'),
    join(folder, 'run/.s.PGSQL.5432.lock'),
  ]) {
    const words = readFileSync(lock, 'utf8').split('\n')
    writeFileSync(lock, [process.pid, ...words.slice(1)].join('\n'))
  }
  await expectRecovered(false)
})

test('a transaction that was not committed at the kill is gone', async () => {
  const { holder, pid } = await heldWithRow()
  const guest = await startEmbedded({ folder })
  const client = new Client({ connectionString: guest.adminUrl })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('begin; insert into kept values (2)')
  await killHard(holder)
  process.kill(pid, 'SIGKILL')
  // Else it would take its seat again at the next server, which then rightly stays.
  await guest.stop()
  await expectRecovered(false)
})

test('a first start that was interrupted leaves nothing in the way', async () => {
  const fresh = scratchFolder()
  const dead = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }))
  mkdirSync(join(fresh, `postgres.new-${dead}-a1b2c3`, 'data'), { recursive: true })
  const { stop } = await startEmbedded({ folder: fresh })
  expect(existsSync(join(fresh, `postgres.new-${dead}-a1b2c3`))).toBe(false)
  await stop()
})

test('a server that does not start is refused with its last words, and not before it had time', async () => {
  const broken = scratchFolder()
  const begun = Date.now()
  const starting = startEmbedded({ folder: broken, settings: { shared_buffers: 'many' } })
  await expect(starting).rejects.toThrow(/does not start. It said: .*shared_buffers/)
  expect(Date.now() - begun).toBeGreaterThan(4_000)
})

test('a folder of another major version is refused', async () => {
  const { stop } = await startEmbedded({ folder })
  await stop()
  writeFileSync(join(dataOf(folder), 'PG_VERSION'), '17\n')
  await expect(startEmbedded({ folder })).rejects.toThrow('made by PostgreSQL 17 and this is 18')
  writeFileSync(join(dataOf(folder), 'PG_VERSION'), '18\n')
})

test('without its passwords an existing database is refused, not replaced', async () => {
  const { stop } = await startEmbedded({ folder })
  await stop()
  rmSync(join(folder, 'secrets', 'database.json'))
  await expect(startEmbedded({ folder })).rejects.toThrow('database.json is gone')
})
