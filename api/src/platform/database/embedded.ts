import { createDatabase } from './databases.ts'
import { findPassage } from './embedded.account.ts'
import { findBinaries } from './embedded.binaries.ts'
import { layOut } from './embedded.folder.ts'
import { ensureData } from './embedded.initdb.ts'
import type { Lease } from './embedded.lease.ts'
import type { ServerSettings } from './embedded.postmaster.ts'
import { stopServer } from './embedded.postmaster.ts'
import { reach } from './embedded.reach.ts'
import { keepSecrets } from './embedded.secrets.ts'
import { stage } from './embedded.stage.ts'
import type { Login, Passwords } from './logins.ts'

/** A running PostgreSQL of our own, reached by socket only. */
export type Embedded = {
  /** Superuser, database `stapteam`; for the migrator and the tests, never for a pool. */
  adminUrl: string
  url(login: Login, database?: string): string
  passwords: Passwords
  /** It ran already: another process started it, or one that died. */
  adopted: boolean
  /** Stops the server, unless another process uses it still. Close the pools first. */
  stop(): Promise<void>
}
export type EmbeddedOptions = { folder: string; settings?: ServerSettings }

const home = 'stapteam'

/**
 * Starts the database of a folder, making it at the first start, or joins it when it runs.
 * After a crash of anyone involved it recovers by itself.
 * @throws Refusal with one sentence when that cannot be.
 */
export async function startEmbedded({ folder, settings = {} }: EmbeddedOptions): Promise<Embedded> {
  const laid = layOut(folder)
  const binaries = stage(findBinaries(), laid.account)
  const account = findPassage([binaries.root, laid.folder], laid.account)
  const layout = { ...laid, account }
  const { admin, ...passwords } = keepSecrets(layout)
  await ensureData(layout, binaries, admin)
  const superuser = `postgres:${admin}`
  const maintenanceUrl = (socket: string) => urlOf(socket, superuser, 'postgres')
  const { run, lease, adopted } = await reach({ layout, binaries, settings, maintenanceUrl })
  const adminUrl = urlOf(run, superuser, home)
  const stop = stopOnce(lease, layout.data)
  await createDatabase(adminUrl, home).catch((error) => stop().then(() => Promise.reject(error)))
  return {
    adminUrl,
    passwords,
    adopted,
    url: (login, database = home) => urlOf(run, `stapteam_${login}:${passwords[login]}`, database),
    stop,
  }
}

// Signals and errors may both ask for it.
function stopOnce(lease: Lease, data: string): () => Promise<void> {
  const stopping: { value?: Promise<void> } = {}
  const leave = async () => {
    if (await lease.leave()) await stopServer(data)
  }
  return () => {
    stopping.value ??= leave()
    return stopping.value
  }
}

// The driver takes the folder of the socket from the query; the host before it is not used.
function urlOf(run: string, credentials: string, database: string): string {
  return `postgres://${credentials}@localhost:5432/${database}?host=${encodeURIComponent(run)}`
}
