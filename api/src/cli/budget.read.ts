import type { Tx } from '../platform/actor/index.ts'
import type { Database } from '../platform/database/index.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { asJob, listProgrammes, recordOperator } from '../platform/jobs/index.ts'
import { UsageError } from './arguments.ts'
import { openFilled } from './filled.ts'
import { getProgrammeId } from './period.ts'
import type { Context } from './verb.ts'

const readOnRecord = { action: 'budgets.read', resource: 'budgets' }

/** Reads a budget for a verb: in the programme that is named, or in the only one that has it. On record.
 *  @param find undefined where a programme does not have it */
export async function readBudget<T>(
  context: Context,
  find: (tx: Tx) => Promise<T | undefined>,
): Promise<{ programme: string; found: T }> {
  const database = await openFilled(context)
  const programmes = await askedProgrammes(database, context.values.programme)
  const answers: { programme: string; found: T }[] = []
  for (const { id: programmeId, slug } of programmes) {
    await recordOperator(database.queries.jobs, readOnRecord, programmeId)
    const found = await asJob(database.queries.jobs, { programmeId, purpose: 'monitor' }, (tx) =>
      find(tx),
    )
    if (found !== undefined) answers.push({ programme: slug, found })
  }
  const [answer, another] = answers
  if (answer === undefined)
    throw new Refusal(`There is no budget called “${context.words.join('” or “')}” here.`)
  if (another !== undefined)
    throw new UsageError('stapteam budget: several programmes have it; say which with --programme.')
  return answer
}

async function askedProgrammes(database: Database, named: unknown) {
  if (typeof named !== 'string') return listProgrammes(database.queries.jobs)
  return [{ id: await getProgrammeId(database, named), slug: named }]
}
