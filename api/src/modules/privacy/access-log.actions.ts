import type { Role } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import type { LookRow, Wanted } from './access-log.queries.ts'
import { listLooks } from './access-log.queries.ts'
import type { LogEntry, LogQuery } from './access-log.schema.ts'
import { reachCase } from './reach.actions.ts'
import { referenceOf, subjectsBehind } from './reach.rules.ts'

const pageSize = 50

/** Who looked at her, the latest first: as she would want to read it. Reading it is a look too. */
export async function getAccessLogOf(act: Act, caseId: string, { before }: { before?: string }) {
  const { subjectId } = await reachCase(act, 'access-log:read', { caseId })
  const { page } = await getPage(act, { subjects: { first: subjectId, last: subjectId }, before })
  return page
}

/** Looks over the whole programme for a privacy officer, who knows each woman by a reference only;
 *  for a case manager those at her own cases. */
export async function getAccessLog(act: Act, query: LogQuery) {
  const { reference, outsideOwnCaseload, before } = query
  const { page, subjectIds } = await getPage(act, {
    subjects: reference === undefined ? undefined : subjectsBehind(reference),
    outsideOwnCaseload,
    before,
  })
  act.concerns(...[...subjectIds].map((subjectId) => ({ subjectId })))
  return page
}

async function getPage(act: Act, wanted: Omit<Wanted, 'programmeId' | 'limit'>) {
  const { programmeId } = act.actor
  const rows = await listLooks(act.tx, { ...wanted, programmeId, limit: pageSize + 1 })
  const shown = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null
  const subjectIds = new Set(shown.map(({ subjectId }) => subjectId))
  return { page: { items: shown.map(describe), next }, subjectIds }
}

function describe(row: LookRow): LogEntry {
  const { caseId, number, alias, name, role, organisation } = row
  const known = caseId !== null && number !== null && alias !== null
  return {
    id: row.id,
    at: row.recordedAt.toISOString(),
    reference: referenceOf(row.subjectId),
    case: known ? { id: caseId, number, alias } : null,
    by:
      name === null || role === null
        ? null
        : { name, role: role as Role, organisation: organisation ?? '' },
    action: row.action,
    resource: row.resource,
    reason: row.reason,
    emergency: row.emergency,
    outsideOwnCaseload: row.outside,
    outcome: row.outcome as LogEntry['outcome'],
  }
}
