import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { loadVersion, viewVersion } from './budgets.actions.ts'
import { compareVersions } from './compare.rules.ts'
import type { Comparison } from './comparison.schema.ts'
import { viewChange } from './views.rules.ts'

type Viewed = Awaited<ReturnType<typeof viewVersion>>

/** Two versions with what differs, line by line. @throws notFound */
export async function getComparison(
  act: Act,
  { versionId, otherId }: { versionId: string; otherId: string },
): Promise<Comparison> {
  const before = await viewVersion(act.tx, await loadVersion(act, versionId))
  const after = await viewVersion(act.tx, await loadVersion(act, otherId))
  const whole = relationsOf(act.actor.role, 'budgets', 'read').includes('all')
  return { ...compareViewed(before, after), whole }
}

/** What differs between two versions that were read. */
export function compareViewed(before: Viewed, after: Viewed): Omit<Comparison, 'whole'> {
  const of = (version: Viewed) => ({ period: version, budget: version.budget })
  const { period, lines } = compareVersions(of(before), of(after))
  return {
    before: head(before),
    after: head(after),
    period: [...period],
    lines: lines.map(viewChange),
  }
}

const head = ({ id, slug, name, from, until, convention, weeks, total }: Viewed) => ({
  id,
  slug,
  name,
  from,
  until,
  convention,
  weeks,
  total,
})
