import { addDays, startOfDay } from '../../platform/clock/index.ts'
import type { Ground } from '../../platform/config/index.ts'
import { asJob, listProgrammes } from '../../platform/jobs/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { eraseSources, listKeysToDestroy, markDestroyed } from './retention.queries.ts'
import { sourceDays } from './woo.settings.ts'

type Needed = Pick<Ground, 'jobs' | 'clock' | 'keys'>

/** Erases the texts whose term is over, of copies that were decided and of those that never were. The key goes
 *  after the rows are kept without it: stopped in between, the next run destroys what is left. */
export async function forgetWooSources({ jobs, clock, keys }: Needed): Promise<void> {
  const today = clock.today()
  const at = startOfDay(today)
  for (const { id: programmeId } of await listProgrammes(jobs)) {
    const job = { programmeId, purpose: 'sweep' } as const
    await asJob(jobs, job, async (tx) => {
      const days = await getSetting({ tx, programmeId }, sourceDays, today)
      await eraseSources(tx, startOfDay(addDays(today, -days)), at)
    })
    const due = await asJob(jobs, job, listKeysToDestroy)
    for (const { keyId } of due) await keys.destroy(keyId)
    const ids = due.map(({ id }) => id)
    await asJob(jobs, job, (tx) => markDestroyed(tx, ids, at))
  }
}
