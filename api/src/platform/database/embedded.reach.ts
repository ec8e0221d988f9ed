import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './embedded.binaries.ts'
import type { Layout } from './embedded.folder.ts'
import type { Lease } from './embedded.lease.ts'
import { takeLease } from './embedded.lease.ts'
import type { ServerSettings } from './embedded.postmaster.ts'
import { lastWords, launch, stopServer } from './embedded.postmaster.ts'
import { findPostmaster } from './embedded.processes.ts'
import { clearRemains } from './embedded.remains.ts'
import { Refusal } from './refusal.ts'

/** What is needed to bring the server up; `maintenanceUrl` goes by the socket's folder. */
export type Attempt = {
  layout: Layout
  binaries: Binaries
  settings: ServerSettings
  maintenanceUrl: (run: string) => string
}
/** A server that answers: where its socket is, our seat at it, and whether it ran already. */
export type Reached = { run: string; lease: Lease; adopted: boolean }

type Progress = { children: ChildProcess[]; heardAt: number }

// Recovery after a crash can take a while; a server that does not listen at all is broken sooner.
const recoveryLimit = 120_000
const deafLimit = 15_000
const launches = 3

/** Joins the server of the folder if one runs, else starts it. Several processes may do so at
 *  once: PostgreSQL lets one of them win, and the others join that one.
 *  @throws Refusal with the server's last words. */
export async function reach(attempt: Attempt): Promise<Reached> {
  const progress: Progress = { children: [], heardAt: Date.now() }
  for (const until = Date.now() + recoveryLimit; Date.now() < until; await pause(20)) {
    const reached = await tryOnce(attempt, progress)
    if (reached) return reached
  }
  throw new Refusal(`The database server does not answer; see ${attempt.layout.log}.`)
}

async function tryOnce(attempt: Attempt, progress: Progress): Promise<Reached | undefined> {
  const master = findPostmaster(attempt.layout.data)
  if (!master) {
    await launchWhenGone(attempt, progress)
    return undefined
  }
  const answer = master.run ? await join(attempt, master.run) : 'deaf'
  if (answer === 'starting') progress.heardAt = Date.now()
  if (answer === 'deaf') await stopWhenDeaf(attempt.layout, progress)
  if (typeof answer === 'string') return undefined
  const adopted = !progress.children.some(({ pid }) => pid === master.pid)
  return { run: master.run, lease: answer, adopted }
}

async function launchWhenGone({ layout, binaries, settings }: Attempt, progress: Progress) {
  const last = progress.children.at(-1)
  if (last && last.exitCode === null && last.signalCode === null) return
  if (progress.children.length === launches) {
    throw new Refusal(`The database server does not start. It said: ${lastWords(layout)}`)
  }
  await clearRemains(layout)
  // Another process may have been quicker.
  if (findPostmaster(layout.data)) return
  progress.children.push(launch(layout, binaries, settings))
  progress.heardAt = Date.now()
}

async function stopWhenDeaf({ data }: Layout, progress: Progress): Promise<void> {
  if (Date.now() - progress.heardAt > deafLimit) await stopServer(data)
}

/** Starts a server that was killed under us: it recovers, and who waits for it goes on. Of several
 *  who lost it PostgreSQL lets one win. One that runs, or that is being started, is left alone; one
 *  that does not start is tried again, seldomer each time. */
function reviving({ layout, binaries, settings }: Attempt): () => Promise<void> {
  const last = { tries: 0, at: 0 }
  return async () => {
    if (findPostmaster(layout.data)) return
    const patience = Math.min(500 * 2 ** last.tries, 60_000)
    if (Date.now() - last.at < patience) return
    await clearRemains(layout)
    if (findPostmaster(layout.data)) return
    last.tries += 1
    last.at = Date.now()
    await untilKnown(launch(layout, binaries, settings), layout)
  }
}

// Until it has written down that it runs, whoever leaves could not find it, and would leave it running.
async function untilKnown(child: ChildProcess, { data }: Layout): Promise<void> {
  for (const until = Date.now() + deafLimit; Date.now() < until; await pause(20)) {
    const ended = child.exitCode !== null || child.signalCode !== null
    if (ended || findPostmaster(data)) return
  }
}

async function join(attempt: Attempt, run: string): Promise<Lease | 'starting' | 'deaf'> {
  try {
    return await takeLease(attempt.maintenanceUrl(run), reviving(attempt))
  } catch (cause) {
    const { code } = cause as { code?: string }
    if (code === '28P01') {
      throw new Refusal('The password in the secrets is not that of this database.', { cause })
    }
    // cannot_connect_now, admin_shutdown: it is coming or going.
    return code === '57P03' || code === '57P01' ? 'starting' : 'deaf'
  }
}
