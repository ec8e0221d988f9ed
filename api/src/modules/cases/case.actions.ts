import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { Case } from './case.schema.ts'
import type { Pending } from './case-core.actions.ts'
import { getCore, getPending } from './case-core.actions.ts'
import { describeKnown } from './cases.actions.ts'
import type { CaseRow } from './cases.queries.ts'
import { findCase } from './cases.queries.ts'
import { actionsOn } from './cases.rules.ts'
import type { Ties } from './relations.actions.ts'
import { getTies } from './relations.actions.ts'
import { getSight } from './sights.actions.ts'
import { findDiedOn } from './sights.queries.ts'

/** One case as far as the viewer may see it, and what she may do with it now.
 *  @throws notFound when absent or not hers */
export async function getCase(act: Act, caseId: string): Promise<Case> {
  await reachCase(act, 'case-directory:read', { caseId, entityId: caseId })
  const row = await findCase(act.tx, caseId)
  if (!row) throw notFound()
  const ties = await getTies(act)
  const pending = await getPending(act, caseId, ties)
  const diedOn = await findDiedOn(act.tx, caseId)
  return {
    ...describeKnown(row, ties),
    diedOn,
    core: ties.may(caseId, 'case-core:read') ? await getCore(act, caseId, { ties, pending }) : null,
    actions: await getActions(act, row, { ties, pending, diedOn }),
  }
}

async function getActions(act: Act, row: CaseRow, { ties, pending, diedOn }: Around) {
  const reviewClosure = ties.may(row.id, 'closures:review')
  return actionsOn({
    personId: act.actor.personId,
    role: act.actor.role,
    rights: {
      changeCourse: ties.may(row.id, 'case-core:write'),
      close: ties.may(row.id, 'closures:write'),
      reviewClosure,
      assign: ties.may(row.id, 'responsibility:write'),
      transfer: ties.may(row.id, 'responsibility:transfer'),
    },
    phase: row.phase ?? 'closed',
    current: row.since ? { introducedAt: row.introducedAt } : undefined,
    diedOn,
    ...pending,
    sight: reviewClosure && pending.closure ? (await getSight(act, row.id)).state : undefined,
  })
}

type Around = { ties: Ties; pending: Pending; diedOn: string | null }
