import { asJob, recordOperator } from '../platform/jobs/index.ts'
import { openFilled } from './filled.ts'
import { getProgrammeId, periodOptions, readQuestion } from './period.ts'
import type { Verb } from './verb.ts'

/** `stapteam monitor`: the figures of one programme over one period, the same as on the screen, and those of
 *  the period before it. */
export const monitorVerb: Verb = {
  name: 'monitor',
  summary: 'the figures of one programme over a period (--from and --until, or --year)',
  options: periodOptions,
  run: async (context) => {
    const { measureReport, readPeriods } = await import('../modules/monitor/index.ts')
    const { slug, today, period } = await readQuestion(context, 'monitor')
    const asked = readPeriods({ from: period.from, until: period.askedUntil }, today)
    const database = await openFilled(context)
    const { jobs } = database.queries
    const programmeId = await getProgrammeId(database, slug)
    await recordOperator(jobs, { action: 'monitor.read', resource: 'monitor' }, programmeId)
    const { now, before, since, standing } = await asJob(
      jobs,
      { programmeId, purpose: 'monitor' },
      (tx) => measureReport(tx, { programmeId, asked }),
    )
    const signals = standing ?? null
    return { programme: slug, asOf: today, ...now, signals, since, before }
  },
}
