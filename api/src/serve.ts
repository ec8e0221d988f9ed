import { join } from 'node:path'
import type { App } from './app.ts'
import { buildApp } from './app.ts'
import { publishDemonstration } from './demonstration/publish.ts'
import type { OpenGround } from './ground.ts'
import { openGround } from './ground.ts'
import { jobsOfRooms } from './jobs-of-rooms.ts'
import type { Config } from './platform/config/index.ts'
import { readConfig } from './platform/config/index.ts'
import { startJobs } from './platform/jobs/index.ts'
import { describeFault } from './platform/log/index.ts'
import { sentenceOf } from './sentence.ts'

const root = join(import.meta.dirname, '../..')

/** A server that answers. Closing it drains what is under way, stops the jobs, closes the pools, and
 *  stops the database that it started; twice is once. */
type Served = { origin: string; close(): Promise<void> }
type Mounted = Parameters<typeof buildApp>[1]

// Time to drain, to stop the jobs and to stop the database.
const longestLeave = 30_000

/** Starts the server and keeps it until a signal. What keeps it from starting is said in one
 *  sentence, with exit code 1, and then nothing of it is left running. After a fault that nothing
 *  caught it leaves as well: Node by itself would write down the words of that fault. */
export async function serve(env: NodeJS.ProcessEnv, mounted?: Mounted): Promise<void> {
  const starting = start(env, mounted)
  const leave = () => starting.then((served) => served.close(), silent).catch(sayWhy)
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
  process.on('uncaughtException', (error) => {
    sayWhy(error)
    setTimeout(() => process.exit(), longestLeave).unref()
    void leave()
  })
  try {
    const { origin } = await starting
    process.stdout.write(`Stapteam is served at ${origin}\n`)
  } catch (error) {
    sayWhy(error)
  }
}

async function start(env: NodeJS.ProcessEnv, mounted?: Mounted): Promise<Served> {
  const config = readConfig(env, root)
  const ground = await openGround(config)
  const opened: Opened = { ground }
  try {
    await open(opened, config, mounted)
  } catch (error) {
    await close(opened)
    throw error
  }
  const closing: { value?: Promise<void> } = {}
  const closeOnce = () => {
    closing.value ??= close(opened)
    return closing.value
  }
  return { origin: config.origin, close: closeOnce }
}

type Opened = {
  ground: OpenGround
  app?: App
  stopJobs?: () => Promise<void>
  /** What a new demonstration publishes while it is served already. */
  published?: Promise<void>
}

async function open(opened: Opened, { port, host }: Config, mounted?: Mounted): Promise<void> {
  const { ground } = opened
  opened.app = await buildApp(ground, mounted)
  opened.stopJobs = await startJobs(ground, ground.database.pools.jobs, jobsOfRooms)
  await opened.app.listen({ port, host })
  if (mounted === undefined) opened.published = publishDemonstration(ground)
}

async function close({ app, stopJobs, published, ground }: Opened): Promise<void> {
  if (app) await drain(app)
  await stopJobs?.()
  await published
  await ground.close()
}

/** Takes no more requests and finishes those under way. A browser that keeps its connection after
 *  its answer, or sends a request in drops, does not keep the server from leaving.
 *  @param limit milliseconds */
export async function drain(app: App, limit = 10_000): Promise<void> {
  const answered = setInterval(() => app.server.closeIdleConnections(), 50)
  const late = setTimeout(() => app.server.closeAllConnections(), limit)
  await app.close()
  clearInterval(answered)
  clearTimeout(late)
}

const silent = () => undefined

function sayWhy(error: unknown): void {
  const sentence = sentenceOf(error)
  const place = sentence.startsWith('Something') ? ` ${JSON.stringify(describeFault(error))}` : ''
  process.stderr.write(`${sentence}${place}\n`)
  process.exitCode = 1
}
