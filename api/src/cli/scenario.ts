import { openClock } from '../platform/clock/index.ts'
import { programmeOption } from './period.ts'
import { readInProgrammes, readTheOne } from './programmes.read.ts'
import type { Verb } from './verb.ts'

const scenarios = { what: 'scenario', action: 'scenarios.read', resource: 'scenarios' } as const

/** `stapteam scenario list`: the questions of every programme, with what was chosen or is assumed. */
export const scenarioList: Verb = {
  name: 'scenario list',
  summary: 'the questions with their options, and what was chosen or is assumed',
  options: programmeOption,
  run: async (context) => {
    const { listScenarios } = await import('../modules/scenarios/index.ts')
    const answers = await readInProgrammes(context, scenarios, (tx) => listScenarios(tx))
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
    const { showScenario } = await import('../modules/scenarios/index.ts')
    const { programme, found } = await readTheOne(context, scenarios, (tx) =>
      showScenario(tx, slug),
    )
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
    const { compareScenario } = await import('../modules/scenarios/index.ts')
    const { programme, found } = await readTheOne(context, scenarios, (tx, programmeId) =>
      compareScenario(tx, slug, { programmeId, today }),
    )
    return { programme, ...found }
  },
}
