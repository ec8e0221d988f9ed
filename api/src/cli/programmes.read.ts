import type { Tx } from '../platform/actor/index.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { asJob, listProgrammes, recordOperator } from '../platform/jobs/index.ts'
import { UsageError } from './arguments.ts'
import { openFilled } from './filled.ts'
import { getProgrammeId } from './period.ts'
import type { Context } from './verb.ts'

type Find<T> = (tx: Tx, programmeId: string) => Promise<T | undefined>
type Found<T> = { programme: string; found: T }

/** What a verb reads, in words of its messages and as it stands on record. */
export type Reading = { what: 'budget' | 'scenario'; action: string; resource: string }

/** Reads in the programme that is named, or in each, on record.
 *  @param find undefined where a programme does not have it */
export async function readInProgrammes<T>(
  context: Context,
  { action, resource }: Reading,
  find: Find<T>,
): Promise<Found<T>[]> {
  const database = await openFilled(context)
  const { jobs } = database.queries
  const { programme: named } = context.values
  const programmes =
    typeof named === 'string'
      ? [{ id: await getProgrammeId(database, named), slug: named }]
      : await listProgrammes(jobs)
  const answers: Found<T>[] = []
  for (const { id: programmeId, slug } of programmes) {
    await recordOperator(jobs, { action, resource }, programmeId)
    const found = await asJob(jobs, { programmeId, purpose: 'monitor' }, (tx) =>
      find(tx, programmeId),
    )
    if (found !== undefined) answers.push({ programme: slug, found })
  }
  return answers
}

/** The one that is asked: in the programme that is named, or in the only one that has it.
 *  @throws Refusal where none has it, UsageError where several do */
export async function readTheOne<T>(
  context: Context,
  reading: Reading,
  find: Find<T>,
): Promise<Found<T>> {
  const [answer, another] = await readInProgrammes(context, reading, find)
  const { what } = reading
  if (answer === undefined)
    throw new Refusal(`There is no ${what} called “${context.words.join('” or “')}” here.`)
  if (another !== undefined)
    throw new UsageError(
      `stapteam ${what}: several programmes have it; say which with --programme.`,
    )
  return answer
}
