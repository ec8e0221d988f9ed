import type { Tx } from '../../platform/actor/index.ts'
import { listDues, listGrantLines, listInstalments, listSteps } from './grant-parts.queries.ts'
import type { GrantParts } from './grant-views.rules.ts'

/** Reads what stands beside grants, once for all of them. @returns the parts of one */
export async function readParts(tx: Tx, grants: readonly { id: string }[]) {
  const ids = grants.map(({ id }) => id)
  const all = {
    lines: await listGrantLines(tx, ids),
    dues: await listDues(tx, ids),
    instalments: await listInstalments(tx, ids),
    steps: await listSteps(tx, ids),
  }
  return (id: string): GrantParts => ({
    lines: of(all.lines, id),
    dues: of(all.dues, id),
    instalments: of(all.instalments, id),
    steps: of(all.steps, id).map(({ nth: _, ...step }) => step),
  })
}

const of = <T extends { grantId: string }>(rows: readonly T[], id: string): Omit<T, 'grantId'>[] =>
  rows.filter(({ grantId }) => grantId === id).map(({ grantId: _, ...row }) => row)
