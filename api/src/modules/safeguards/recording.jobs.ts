import { startOfDay } from '../../platform/clock/index.ts'
import type { Ground } from '../../platform/config/index.ts'
import { asJob, listProgrammes } from '../../platform/jobs/index.ts'
import { insertPoints } from './course.queries.ts'
import { judge, measureTalks, measureWork } from './measuring.actions.ts'
import { readTermsIn } from './terms.actions.ts'

/** How each figure of the note stands today, kept as facts: once a day, however often it runs. */
export async function recordSafeguards({ jobs, clock }: Pick<Ground, 'jobs' | 'clock'>) {
  const today = clock.today()
  for (const { id: programmeId } of await listProgrammes(jobs)) {
    const asking = { programmeId, today }
    const talks = await asJob(jobs, { programmeId, purpose: 'monitor' }, (tx) =>
      measureTalks(tx, asking),
    )
    await asJob(jobs, { programmeId, purpose: 'safeguards' }, async (tx) => {
      const terms = await readTermsIn({ tx, ...asking })
      const elements = judge({ ...(await measureWork(tx, asking, terms)), ...talks }, terms)
      const points = elements.flatMap(({ figures }) =>
        figures.map(({ code: figure, state, value }) => ({ figure, state, value })),
      )
      const at = startOfDay(today)
      await insertPoints(tx, points, { programmeId, occurredAt: at, recordedAt: at })
    })
  }
}
