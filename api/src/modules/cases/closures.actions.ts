import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { ClosureRow } from './closures.queries.ts'
import {
  findCaseOfClosure,
  findClosure,
  listClosuresOf,
  listPendingClosures,
} from './closures.queries.ts'
import type { Closure, ClosureDetail } from './closures.schema.ts'
import { getTies } from './relations.actions.ts'

/** Closings that wait for a second person, the oldest first. */
export async function getPendingClosures(act: Act): Promise<{ items: Closure[] }> {
  return describeAll(act, await listPendingClosures(act.tx))
}

/** Every closing of one case, the latest first. @throws notFound */
export async function getClosuresOf(act: Act, caseId: string): Promise<{ items: Closure[] }> {
  await reachCase(act, 'closures:read', { caseId, entityId: caseId })
  return { items: (await listClosuresOf(act.tx, caseId)).map(describeClosure) }
}

function describeAll(act: Act, rows: ClosureRow[]) {
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return { items: rows.map(describeClosure) }
}

/** One closing, with her story for who may read it. @throws notFound */
export async function getClosure(act: Act, closureId: string): Promise<ClosureDetail> {
  const found = await findClosure(act.tx, closureId)
  if (!found) throw notFound()
  const { circumstancesSealed: _, ...row } = found
  act.concerns({ subjectId: row.subjectId, entityId: closureId })
  const ties = await getTies(act)
  const story = ties.may(row.caseId, 'client-keys:read')
    ? await openStory(act, found)
    : { circumstances: null, assessmentAbsentBecause: null }
  return { ...describeClosure(row), ...story }
}

/** @returns whose case a closing is of. @throws notFound */
export async function getCaseOfClosure({ tx }: Act, closureId: string): Promise<string> {
  const caseId = await findCaseOfClosure(tx, closureId)
  if (!caseId) throw notFound()
  return caseId
}

function describeClosure({ subjectId: _, ...row }: ClosureRow): Closure {
  return {
    ...row,
    reason: row.reason as Closure['reason'],
    destination: row.destination as Closure['destination'],
    assessed: Boolean(row.assessed),
    state: row.state as Closure['state'],
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }
}

export type Story = { circumstances: string; assessmentAbsentBecause: string | null }
type Sealed = { id: string; caseId: string; circumstancesSealed: Buffer }

async function openStory({ vault }: Act, row: Sealed): Promise<Story> {
  const told = JSON.parse(await vault.open(row.circumstancesSealed, storyPlace(row)))
  return { assessmentAbsentBecause: null, ...told }
}

/** Where the circumstances of a closing are sealed; written once, so at version 1. */
export const storyPlace = ({ id, caseId }: Pick<Sealed, 'id' | 'caseId'>) => ({
  caseId,
  table: 'closures',
  column: 'circumstances_sealed',
  rowId: id,
  version: 1,
})
