import type { Act, Tx } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import { findGoal, findWaiver } from './goals.queries.ts'
import { findAction } from './plan-actions.queries.ts'
import { findOwnWords } from './plan-texts.queries.ts'

type Find = (tx: Tx, id: string) => Promise<{ caseId: string } | undefined>

// A write that came twice is answered once more only while it is still the actor's to see.
const reread =
  (find: Find, key: 'plans:read' | 'plan-texts:read') => async (act: Act, id: string) => {
    const row = await find(act.tx, id)
    if (!row) throw notFound()
    await reachCase(act, key, { caseId: row.caseId, entityId: id })
  }

export const rereadGoal = reread(findGoal, 'plans:read')
export const rereadWaiver = reread(findWaiver, 'plans:read')
export const rereadAction = reread(findAction, 'plans:read')
export const rereadOwnWords = reread(findOwnWords, 'plan-texts:read')
