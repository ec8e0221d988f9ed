import type { Tx } from '../../platform/actor/index.ts'
import { viewVersion } from './budgets.actions.ts'
import { findVersion } from './budgets.queries.ts'
import type { Change } from './otherwise.rules.ts'
import { putOtherwise } from './otherwise.rules.ts'
import type { Otherwise } from './otherwise.schema.ts'
import { viewTotal } from './views.rules.ts'

/** A version as it stands beside what it comes to under other assumptions, as far as the reader may read it.
 *  @returns undefined where she may read nothing of it */
export async function budgetOtherwise(
  tx: Tx,
  versionId: string,
  change: Change,
): Promise<Otherwise | undefined> {
  const row = await findVersion(tx, versionId)
  if (row === undefined) return undefined
  const { budget, id, slug, name, from, until, weeks, convention } = await viewVersion(tx, row)
  const put = putOtherwise(budget.lines, { from, until, convention }, change)
  const { base, total } = put
  const of = { versionId: id, slug, name, from, until, weeks }
  return { ...of, ...put, base: viewTotal(base), total: viewTotal(total) }
}
