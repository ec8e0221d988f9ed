import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { stopServer as stopDatabase } from '../../api/src/platform/database/embedded.postmaster.ts'
import { findChildren, findPostmaster } from '../../api/src/platform/database/embedded.processes.ts'
import { bareEnv } from '../../api/test/prepared.ts'
import type { Server } from '../../api/test/server.ts'
import { isHealthy, startServer, stopServer } from '../../api/test/server.ts'
import { atEnd } from '../at-end.ts'

/** The server as `npm start` runs it, over one folder and at one port, however often it is killed. */
export type Product = {
  origin: string
  /** kill -9 of the server; starts it again. Its PostgreSQL lives on. */
  killServer(): Promise<void>
  /** kill -9 of PostgreSQL with all its processes; the server has to bring it back by itself.
   *  @returns whether it is healthy again within a minute */
  killDatabase(): Promise<boolean>
  close(): Promise<void>
}

export async function startProduct(folder: string): Promise<Product> {
  const data = join(folder, 'postgres')
  const running: { server?: Server } = {}
  const close = atEnd(async () => {
    if (running.server) await stopServer(running.server)
    await stopDatabase(data)
  })
  const env = { STAPTEAM_DATA: folder, STAPTEAM_REQUESTS_PER_MINUTE: '999999' }
  const server = await startServer(env)
  running.server = server
  const { origin } = server
  return {
    origin,
    killServer: async () => {
      running.server?.process.kill('SIGKILL')
      await running.server?.ended
      running.server = await startServer({ ...env, PORT: new URL(origin).port })
    },
    killDatabase: () => killDatabase(data, origin),
    close,
  }
}

async function killDatabase(data: string, origin: string): Promise<boolean> {
  const killed = findPostmaster(data)?.pid ?? 0
  for (const pid of [killed, ...findChildren(data)]) kill(pid)
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(50)) {
    const master = findPostmaster(data)
    if (master && master.pid !== killed && (await isHealthy(origin))) return true
  }
  return false
}

function kill(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It left by itself when its server was gone.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const run = promisify(execFile)
const program = join(import.meta.dirname, '../../api/src/cli.ts')

/** `stapteam audit verify`. @returns what it found wrong, and how many links it went through */
export async function verifyAudit(folder: string): Promise<{ sealed: number; faults: string[] }> {
  const { stdout } = await run(process.execPath, [program, 'audit', 'verify', '--json'], {
    env: { ...bareEnv(), STAPTEAM_DATA: folder, LOG_LEVEL: 'silent' },
  }).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }))
  if (!stdout.startsWith('{')) return { sealed: 0, faults: ['the audit could not be verified'] }
  const { sound, programmes } = JSON.parse(stdout) as Verified
  const sealed = programmes.reduce((sum, programme) => sum + programme.sealed, 0)
  const empty = sealed === 0 ? ['nothing was sealed'] : []
  return { sealed, faults: [...(sound ? [] : ['the audit does not verify']), ...empty] }
}

type Verified = { sound: boolean; programmes: { sealed: number }[] }
