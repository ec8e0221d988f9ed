import type { Pool } from 'pg'
import type { Ground } from '../config/index.ts'
import { mailNotices } from './mail-notices.job.ts'
import { sealAudits } from './seal-audit.job.ts'
import { sweep } from './sweep.job.ts'

type Work = (ground: Ground) => Promise<void>
/** One kind of work by the clock. */
export type Queue = {
  name: string
  cron: string
  work: Work
  /** Also when the server starts, since its hour may have passed while it was away. */
  atStart?: boolean
}

// Ids only ever travel in a job; what it may see is resolved again when it runs.
const queues: readonly Queue[] = [
  { name: 'seal-audit', cron: '* * * * *', work: sealAudits },
  { name: 'mail-notices', cron: '* * * * *', work: mailNotices },
  { name: 'sweep', cron: '17 3 * * *', work: sweep },
]

/** Work that is nobody's request: the platform's own, and what the rooms bring.
 *  @returns how to stop it, waiting for what is under way */
export async function startJobs(
  ground: Ground,
  pool: Pool,
  ofRooms: readonly Queue[] = [],
): Promise<() => Promise<void>> {
  // Loaded by whoever starts jobs: the command line has its sessions from this room too, and no jobs.
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
    createSchema: false,
    migrate: false,
    persistQueueStats: false,
    monitorVacuum: false,
    reindex: false,
  })
  boss.on('error', (error) => ground.report('a job failed', error))
  await boss.start()
  for (const { name, cron, work, atStart = false } of [...queues, ...ofRooms]) {
    await boss.createQueue(name, {
      policy: 'singleton',
      retryLimit: 3,
      retentionSeconds: 86_400,
      deleteAfterSeconds: 3600,
    })
    await boss.schedule(name, cron)
    if (atStart) await boss.send(name)
    await boss.work(name, { pollingIntervalSeconds: 5 }, () => work(ground))
  }
  return () => boss.stop({ graceful: true, timeout: 10_000 })
}
