import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')

/** A server as a process of its own. */
export type Served = { origin: string; stop(): Promise<void> }

type Start = { script: string; env: Record<string, string>; signal: AbortSignal }

const startLimit = 60_000
const stopLimit = 20_000

/** Starts it on this machine only, and waits until it answers. @throws what it said when it ended */
export async function startServer({ script, env, signal }: Start): Promise<Served> {
  const port = await freePort()
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [join(root, script)], {
    env: { PATH, TZ: 'UTC', HOST: '127.0.0.1', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said = child.stderr ? text(child.stderr) : Promise.resolve('')
  const served = { origin: `http://127.0.0.1:${port}`, stop: () => end(child) }
  try {
    await untilHealthy(served.origin, child, signal)
    return served
  } catch (cause) {
    await served.stop()
    throw new Error(`${script} did not start: ${await said}`, { cause })
  }
}

async function untilHealthy(origin: string, child: ChildProcess, signal: AbortSignal) {
  for (const until = Date.now() + startLimit; Date.now() < until; await pause(50)) {
    signal.throwIfAborted()
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended')
    if (await answers(origin)) return
  }
  throw new Error('it was not healthy in time')
}

const answers = (origin: string) =>
  fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const late = setTimeout(() => child.kill('SIGKILL'), stopLimit)
  child.kill('SIGTERM')
  await once(child, 'exit')
  clearTimeout(late)
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  listener.close()
  await once(listener, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
