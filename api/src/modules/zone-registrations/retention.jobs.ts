import { addMonths, startOfDay } from '../../platform/clock/index.ts'
import type { Ground } from '../../platform/config/index.ts'
import { asJob, listProgrammes } from '../../platform/jobs/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { eraseApplicants, listKept, listKeysToDestroy, markDestroyed } from './retention.queries.ts'
import { listOverdue } from './retention.rules.ts'
import { retentionMonths } from './zone-registrations.settings.ts'

type Needed = Pick<Ground, 'jobs' | 'clock' | 'keys'>

/** Erases whose time in the register is over, whether it is on or off. The key goes after the row is kept
 *  without it: stopped in between, the next run destroys what is left. */
export async function forgetZoneApplicants({ jobs, clock, keys }: Needed): Promise<void> {
  const today = clock.today()
  const at = startOfDay(today)
  for (const { id: programmeId } of await listProgrammes(jobs)) {
    const job = { programmeId, purpose: 'sweep' } as const
    await asJob(jobs, job, async (tx) => {
      const months = await getSetting({ tx, programmeId }, retentionMonths, today)
      const before = addMonths(today, -months)
      await eraseApplicants(tx, listOverdue(await listKept(tx), before), at)
    })
    const due = await asJob(jobs, job, listKeysToDestroy)
    for (const { keyId } of due) await keys.destroy(keyId)
    await asJob(jobs, job, (tx) =>
      markDestroyed(
        tx,
        due.map(({ id }) => id),
        at,
      ),
    )
  }
}
