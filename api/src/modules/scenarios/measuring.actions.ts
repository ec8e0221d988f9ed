import type { Tx } from '../../platform/actor/index.ts'
import { computeOptions } from './outcomes.actions.ts'
import { readQuestion, summarise } from './questions.actions.ts'
import { findQuestionBySlug } from './questions.queries.ts'
import { measureFigures } from './today.actions.ts'

/** Every question with what stands, for the command line. */
export const listScenarios = (tx: Tx) => summarise(tx)

/** A question with all that is said of it. @returns undefined when there is none */
export async function showScenario(tx: Tx, slug: string) {
  const row = await findQuestionBySlug(tx, slug)
  return row && readQuestion(tx, row)
}

type Asking = { programmeId: string; today: string }

/** Every option beside today: money, team and norms, in figures. @param tx of a job that may measure */
export async function compareScenario(tx: Tx, slug: string, asking: Asking) {
  const row = await findQuestionBySlug(tx, slug)
  if (row === undefined) return undefined
  const live = await measureFigures(tx, asking)
  const { standing: _, ...today } = live.today
  const options = await computeOptions(tx, row.id, live)
  return { slug: row.slug, name: row.name, today, norms: live.norms, options }
}
