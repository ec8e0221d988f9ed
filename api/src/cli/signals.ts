import { openClock } from '../platform/clock/index.ts'
import { asJob, recordOperator } from '../platform/jobs/index.ts'
import { UsageError } from './arguments.ts'
import { openFilled } from './filled.ts'
import { getProgrammeId } from './period.ts'
import type { Verb } from './verb.ts'

/** `stapteam signals`: how many signals of each kind a programme has today; of no person. */
export const signalsVerb: Verb = {
  name: 'signals',
  summary: 'how many signals of each kind a programme has today',
  options: { programme: { type: 'string' } },
  run: async (context) => {
    const { programme: slug } = context.values
    if (typeof slug !== 'string')
      throw new UsageError('stapteam signals: say which with --programme.')
    const today = openClock(context.config().demoDate).today()
    const database = await openFilled(context)
    const { jobs } = database.queries
    const programmeId = await getProgrammeId(database, slug)
    await recordOperator(jobs, { action: 'signals.counted', resource: 'signals' }, programmeId)
    const { countSignals } = await import('../modules/signals/index.ts')
    const counts = await asJob(jobs, { programmeId, purpose: 'monitor' }, (tx) =>
      countSignals(tx, { programmeId, today }),
    )
    return { programme: slug, asOf: today, counts }
  },
}
