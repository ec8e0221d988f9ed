import { openGround } from '../../api/src/ground.ts'
import { readConfig } from '../../api/src/platform/config/index.ts'
import { startEmbedded } from '../../api/src/platform/database/index.ts'
import { sealAudits } from '../../api/src/platform/jobs/index.ts'
import { mailNotices } from '../../api/src/platform/jobs/mail-notices.job.ts'
import { sweep } from '../../api/src/platform/jobs/sweep.job.ts'
import type { Admin } from '../../api/test/admin.ts'
import { openAdmin } from '../../api/test/admin.ts'
import type { PostOffice } from '../../api/test/post-office.ts'
import { aPostOffice } from '../../api/test/post-office.ts'
import type { Ended } from '../../api/test/server.ts'
import { startServer, stopServer } from '../../api/test/server.ts'
import { atEnd } from '../at-end.ts'
import { demonstrated } from '../demonstrated.ts'
import { demandGenerated } from '../guard.ts'
import { fillFooting, openFolder } from '../place.ts'

/** The product as it is deployed: a process of its own that logs all it can, and mails. */
export type Deployment = {
  origin: string
  folder: string
  adminUrl: string
  admin: Admin
  post: PostOffice
  /** What runs by the clock, now. */
  runJobs(): Promise<void>
  /** Ends the server; the database stays. @returns everything that it wrote */
  stopServer(): Promise<Ended>
  close(): Promise<void>
}

export async function deploy(): Promise<Deployment> {
  const { folder, remove } = openFolder()
  const undo = [remove]
  const close = async () => {
    for (const ended of undo.splice(0).reverse()) await ended()
  }
  try {
    await fillFooting(folder, demonstrated)
    const embedded = await startEmbedded({ folder })
    undo.push(atEnd(() => embedded.stop()))
    await demandGenerated(embedded.adminUrl)
    const post = await aPostOffice()
    undo.push(atEnd(() => post.close()))
    const env = {
      STAPTEAM_DATA: folder,
      SMTP_URL: post.url,
      STAPTEAM_REQUESTS_PER_MINUTE: '999999',
    }
    const server = await startServer({ ...env, LOG_LEVEL: 'trace' })
    const stop = atEnd(async () => void (await stopServer(server)))
    undo.push(stop)
    const admin = openAdmin(embedded.adminUrl)
    undo.push(atEnd(() => admin.close()))
    return {
      origin: server.origin,
      folder,
      adminUrl: embedded.adminUrl,
      admin,
      post,
      runJobs: () => runJobs(env, folder),
      stopServer: () => stop().then(() => server.ended),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

// By the clock they run each minute or each night; nobody waits here for that.
async function runJobs(env: Record<string, string>, folder: string): Promise<void> {
  const ground = await openGround(readConfig({ ...env, LOG_LEVEL: 'silent' }, folder))
  try {
    await mailNotices(ground)
    await sealAudits(ground)
    await sweep(ground)
  } finally {
    await ground.close()
  }
}
