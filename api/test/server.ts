import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { bareEnv, fill } from './prepared.ts'
import { trimLog } from './trim.ts'

const source = join(import.meta.dirname, '../src')

/** The server as `npm start` runs it: a process of its own, at a port and over a folder of its own. */
export type Server = {
  process: ChildProcess
  origin: string
  /** Resolves at its end. */
  ended: Promise<Ended>
}
export type Ended = { code: number | null; out: string; err: string }

type Env = Record<string, string>

const children: ChildProcess[] = []

/** Ends hard whatever a test that failed has left running. */
export function endServers(): void {
  for (const child of children.splice(0)) child.kill('SIGKILL')
}

/** Starts it and waits until it is healthy. */
export async function startServer(env: Env): Promise<Server> {
  const port = env.PORT ?? String(await freePort())
  const child = run([join(source, 'main.ts')], { ...env, PORT: port })
  const server = { process: child, origin: `http://localhost:${port}`, ended: endOf(child) }
  while (!(await isHealthy(server.origin))) {
    if (child.exitCode !== null) throw new Error(`It ended: ${(await server.ended).err}`)
    await pause(50)
  }
  return server
}

/** Fills an empty data folder with the demonstration as its first start leaves it. */
export const fillWithDemonstration = (folder: string): Promise<void> =>
  fill(folder, 'demonstration', async (at) => {
    const ended = await stopServer(await startServer({ STAPTEAM_DATA: at }))
    if (ended.code !== 0) throw new Error(`It ended with ${ended.code}: ${ended.err}`)
    await trimLog(at)
  })

/** Starts it and waits for its end. @param script given: what runs instead of main.ts */
export async function runServer(env: Env, script?: string): Promise<Ended> {
  const words =
    script === undefined ? [join(source, 'main.ts')] : ['--input-type=module', '-e', script]
  return endOf(run(words, { PORT: String(await freePort()), ...env }))
}

/** Ends it as an operator would. */
export function stopServer({ process: child, ended }: Server): Promise<Ended> {
  child.kill('SIGTERM')
  return ended
}

export async function isHealthy(origin: string): Promise<boolean> {
  return (await statusOf(origin)) === 200
}

/** @returns the status of /healthz, 0 when nothing listens */
export async function statusOf(origin: string): Promise<number> {
  return fetch(`${origin}/healthz`).then(
    ({ status }) => status,
    () => 0,
  )
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const listener = createServer().listen(0, 'localhost')
  await once(listener, 'listening')
  const address = listener.address()
  listener.close()
  await once(listener, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

function run(words: string[], env: Env): ChildProcess {
  const child = spawn(process.execPath, words, {
    env: { ...bareEnv(), TZ: 'UTC', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  return child
}

async function endOf(child: ChildProcess): Promise<Ended> {
  const [out, err, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ])
  return { code: code as number | null, out, err }
}
