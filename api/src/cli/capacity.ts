import { asJob, recordOperator } from '../platform/jobs/index.ts'
import { openFilled } from './filled.ts'
import { getProgrammeId, programmeOption, readProgramme } from './period.ts'
import type { Verb } from './verb.ts'

/** `stapteam capacity`: hours in the pool against those that cases ask, of the team and of each
 *  organisation, the same as on the screen; of no person. */
export const capacityVerb: Verb = {
  name: 'capacity',
  summary: 'the hours of the pool against those that the cases ask, this week and a quarter ahead',
  options: programmeOption,
  run: async (context) => {
    const { slug, today } = readProgramme(context, 'capacity')
    const database = await openFilled(context)
    const { jobs } = database.queries
    const programmeId = await getProgrammeId(database, slug)
    await recordOperator(jobs, { action: 'capacity.read', resource: 'pool' }, programmeId)
    const { measureCapacity } = await import('../modules/staffing/index.ts')
    const { people: _, ...capacity } = await asJob(
      jobs,
      { programmeId, purpose: 'monitor' },
      (tx) => measureCapacity(tx, { programmeId, today }),
    )
    return { programme: slug, asOf: today, ...capacity }
  },
}
