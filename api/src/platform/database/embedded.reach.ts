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
import { inTurn } from './embedded.turn.ts'
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

type Progress = { children: ChildProcess[]; heardAt: number; failing: Failing | undefined }
type Failing = { since: number; until: number; pause: number }

// Recovery after a crash can take a while; a server that does not listen at all is broken sooner.
const recoveryLimit = 120_000
const deafLimit = 15_000
const failingLimit = 5_000

/** Joins the server of the folder if one runs, else starts it. Several processes may do so at
 *  once: one of them starts it, and the others join that one.
 *  @throws Refusal with the server's last words. */
export async function reach(attempt: Attempt): Promise<Reached> {
  const progress: Progress = { children: [], heardAt: Date.now(), failing: undefined }
  // Not in step with others who wait as well.
  const shortly = () => pause(10 + Math.random() * 30)
  for (const until = Date.now() + recoveryLimit; Date.now() < until; await shortly()) {
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
  progress.failing = undefined
  const answer = master.run ? await join(attempt, master.run) : 'deaf'
  if (answer === 'starting') progress.heardAt = Date.now()
  if (answer === 'deaf') await stopWhenDeaf(attempt.layout, progress)
  if (typeof answer === 'string') return undefined
  const adopted = !progress.children.some(({ pid }) => pid === master.pid)
  return { run: master.run, lease: answer, adopted }
}

async function launchWhenGone(attempt: Attempt, progress: Progress): Promise<void> {
  const last = progress.children.at(-1)
  if (last && !hasEnded(last)) return
  if (progress.failing && Date.now() < progress.failing.until) return
  const child = await launchInTurn(attempt)
  if (!child) return
  progress.children.push(child)
  progress.heardAt = Date.now()
  if (hasEnded(child)) progress.failing = failedAgain(attempt, progress.failing)
}

// What is in its way may be leaving just now, so time tells whether it is broken, and not how often
// it was tried.
function failedAgain({ layout }: Attempt, before?: Failing): Failing {
  const { since, pause } = before ?? { since: Date.now(), pause: 50 }
  if (Date.now() - since > failingLimit) {
    throw new Refusal(`The database server does not start. It said: ${lastWords(layout)}`)
  }
  return { since, until: Date.now() + pause, pause: pause * 2 }
}

/** Starts the server when there is none and nobody else is starting it, and waits until it is known.
 *  @returns what was started, whatever came of it */
function launchInTurn({ layout, binaries, settings }: Attempt): Promise<ChildProcess | undefined> {
  return inTurn(layout.folder, async () => {
    if (findPostmaster(layout.data)) return undefined
    await clearRemains(layout)
    const child = launch(layout, binaries, settings)
    await untilKnown(child, layout)
    return child
  })
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null

async function stopWhenDeaf({ data }: Layout, progress: Progress): Promise<void> {
  if (Date.now() - progress.heardAt > deafLimit) await stopServer(data)
}

/** Starts a server that was killed under us: it recovers, and who waits for it goes on. One that
 *  runs, or that is being started, is left alone; one that does not start is tried again, seldomer
 *  each time. */
function reviving(attempt: Attempt): () => Promise<void> {
  const last = { tries: 0, at: 0 }
  return async () => {
    if (findPostmaster(attempt.layout.data)) return
    const patience = Math.min(500 * 2 ** last.tries, 60_000)
    if (Date.now() - last.at < patience || !(await launchInTurn(attempt))) return
    last.tries += 1
    last.at = Date.now()
  }
}

// Until it has written down that it runs, nobody finds it: whoever leaves would leave it running, and
// whoever comes would start another.
async function untilKnown(child: ChildProcess, { data }: Layout): Promise<void> {
  for (const until = Date.now() + deafLimit; Date.now() < until; await pause(20)) {
    if (hasEnded(child) || findPostmaster(data)) return
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
