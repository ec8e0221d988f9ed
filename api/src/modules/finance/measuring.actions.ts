import type { Tx } from '../../platform/actor/index.ts'
import { viewVersion } from './budgets.actions.ts'
import { findVersionBySlug } from './budgets.queries.ts'
import { compareViewed } from './comparison.actions.ts'
import { answerWhatIf } from './what-if.actions.ts'
import type { WhatIfBody } from './what-if.schema.ts'

/** A version by its slug, as the screen shows it. @returns undefined when there is none */
async function findViewed(tx: Tx, slug: string) {
  const row = await findVersionBySlug(tx, slug)
  return row && viewVersion(tx, row)
}

/** A version for the command line. */
export async function showBudget(tx: Tx, slug: string) {
  const viewed = await findViewed(tx, slug)
  if (viewed === undefined) return undefined
  const { budget: _, ...shown } = viewed
  return shown
}

export async function answerComparison(tx: Tx, slugs: readonly [string, string]) {
  const [before, after] = [await findViewed(tx, slugs[0]), await findViewed(tx, slugs[1])]
  return before && after && compareViewed(before, after)
}

/** @throws invalid */
export async function answerTrial(tx: Tx, slug: string, body: WhatIfBody) {
  const viewed = await findViewed(tx, slug)
  return viewed && answerWhatIf({ lines: viewed.budget.lines, period: viewed }, body)
}
