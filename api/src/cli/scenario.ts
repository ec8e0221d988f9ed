import { compareScenario, listScenarios, showScenario } from '../modules/scenarios/index.ts'
import type { Tx } from '../platform/actor/index.ts'
import { openClock } from '../platform/clock/index.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { asJob, listProgrammes, recordOperator } from '../platform/jobs/index.ts'
import { UsageError } from './arguments.ts'
import { openFilled } from './filled.ts'
import { getProgrammeId, programmeOption } from './period.ts'
import type { Context, Verb } from './verb.ts'

const readOnRecord = { action: 'scenarios.read', resource: 'scenarios' }

/** `stapteam scenario list`: the questions of every programme, with what was chosen or is assumed. */
export const scenarioList: Verb = {
  name: 'scenario list',
  summary: 'the questions with their options, and what was chosen or is assumed',
  options: programmeOption,
  run: async (context) => {
    const answers = await readScenarios(context, (tx) => listScenarios(tx))
    return {
      questions: answers.flatMap(({ programme, found }) =>
        found.map(({ options, standing, slug, name, decider }) => ({
          programme,
          slug,
          name,
          decider,
          options: options.map((option) => ({ name: option.name, open: option.isOpen })),
          standing: standing && { ...standing, option: nameOf(options, standing.optionId) },
        })),
      ),
    }
  },
}

const nameOf = (options: readonly { id: string; name: string }[], id: string) =>
  options.find((option) => option.id === id)?.name ?? null

/** `stapteam scenario show <slug>`: what is said of each option, and how the choice came about. */
export const scenarioShow: Verb = {
  name: 'scenario show',
  summary: 'a question: what each option means, what speaks for and against, and every choice',
  options: programmeOption,
  words: ['slug'],
  run: async (context) => {
    const [slug = ''] = context.words
    const { programme, found } = await theOne(context, (tx) => showScenario(tx, slug))
    return { programme, ...found }
  },
}

/** `stapteam scenario compare <slug>`: every option beside today, in money, team and norms. */
export const scenarioCompare: Verb = {
  name: 'scenario compare',
  summary: 'every option of a question beside today: money to the cent, hours of the team, norms',
  options: programmeOption,
  words: ['slug'],
  run: async (context) => {
    const [slug = ''] = context.words
    const today = openClock(context.config().demoDate).today()
    const { programme, found } = await theOne(context, (tx, programmeId) =>
      compareScenario(tx, slug, { programmeId, today }),
    )
    return { programme, ...found }
  },
}

type Found<T> = { programme: string; found: T }

async function theOne<T>(
  context: Context,
  find: (tx: Tx, programmeId: string) => Promise<T | undefined>,
): Promise<Found<T>> {
  const answers = await readScenarios(context, find)
  const [answer, another] = answers
  if (answer === undefined)
    throw new Refusal(`There is no scenario called “${context.words.join('”, “')}” here.`)
  if (another !== undefined)
    throw new UsageError(
      'stapteam scenario: several programmes have it; say which with --programme.',
    )
  return answer
}

/** Reads in the programme that is named, or in each, on record. */
async function readScenarios<T>(
  context: Context,
  find: (tx: Tx, programmeId: string) => Promise<T | undefined>,
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
    await recordOperator(jobs, readOnRecord, programmeId)
    const found = await asJob(jobs, { programmeId, purpose: 'monitor' }, (tx) =>
      find(tx, programmeId),
    )
    if (found !== undefined) answers.push({ programme: slug, found })
  }
  return answers
}
