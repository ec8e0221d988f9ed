import { asJob, recordOperator } from '../platform/jobs/index.ts'
import { openFilled } from './filled.ts'
import { getProgrammeId, periodOptions, readQuestion } from './period.ts'
import type { Verb } from './verb.ts'

/** `stapteam hours`: hours of the team and of each organisation, the same as on the screen; of no person. */
export const hoursVerb: Verb = {
  name: 'hours',
  summary: 'the hours of a team over a period (--from and --until, or --year)',
  options: periodOptions,
  run: async (context) => {
    const { slug, today, period } = await readQuestion(context, 'hours')
    const database = await openFilled(context)
    const { jobs } = database.queries
    const programmeId = await getProgrammeId(database, slug)
    await recordOperator(jobs, { action: 'deployment.read', resource: 'deployment' }, programmeId)
    const { measureHours } = await import('../modules/safeguards/index.ts')
    const { people: _, ...hours } = await asJob(jobs, { programmeId, purpose: 'monitor' }, (tx) =>
      measureHours(tx, period),
    )
    return { programme: slug, asOf: today, period, ...hours }
  },
}
