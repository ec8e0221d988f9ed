import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { testRoom } from '../../api/test/room.ts'
import { fillWithDemonstration } from '../../api/test/server.ts'

const root = join(import.meta.dirname, '../..')

/** The product as a person starts it, with its own data folder and port. */
export type Product = { origin: string; folder: string; stop(): Promise<void> }

/** Starts it with a demonstration that nobody has touched. */
export async function startProduct(env: Record<string, string> = {}): Promise<Product> {
  const folder = mkdtempSync(join(testRoom(), 'stapteam-e2e-'))
  if (Object.keys(env).length === 0) await fillWithDemonstration(folder)
  const port = await freePort()
  const server = spawn(process.execPath, ['api/src/main.ts'], {
    cwd: root,
    env: { ...process.env, ...quiet, ...env, PORT: String(port), STAPTEAM_DATA: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://localhost:${port}`
  const stop = async () => {
    await end(server)
    rmSync(folder, { recursive: true, force: true })
  }
  await untilHealthy(origin, server).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { origin, folder, stop }
}

// Who ended before ends no second time.
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGTERM')
  await gone
}

// A loaded machine starts it slowly.
const patience = 200_000

const quiet = { LOG_LEVEL: 'silent', STAPTEAM_REQUESTS_PER_MINUTE: '100000' }

async function untilHealthy(origin: string, server: ChildProcess): Promise<void> {
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const ended = server.exitCode ?? server.signalCode
    if (ended !== null) throw new Error(`The product ended with ${ended}.`)
    if (await answers(origin)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The product was not healthy within ${patience / 1000} seconds.`)
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok
  } catch {
    return false
  }
}

/** A port that is free now; nothing else on the machine listens to it. */
async function freePort(): Promise<number> {
  const listener = createServer().listen(0, 'localhost')
  await once(listener, 'listening')
  const address = listener.address()
  listener.close()
  await once(listener, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
