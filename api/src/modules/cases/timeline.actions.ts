import type { Act } from '../../platform/actor/index.ts'
import { addDays, startOfDay } from '../../platform/clock/index.ts'
import { invalidAt } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { FactRow } from './timeline.queries.ts'
import { listFacts } from './timeline.queries.ts'
import { isBackwards, isRecordedLate } from './timeline.rules.ts'
import type { Timeline, TimelineQuery } from './timeline.schema.ts'

const pageSize = 50

/** What happened on a case, the latest first, fifty at a time; days are of Amsterdam and both count.
 *  @throws notFound, invalid for a period that ends before it starts */
export async function getTimeline(act: Act, caseId: string, query: TimelineQuery) {
  const { kinds, from, until, before } = query
  if (isBackwards(from, until)) throw invalidAt('/until', 'before-from', 'on or after from')
  const { subjectId } = await reachCase(act, 'timeline:read', { caseId, entityId: caseId })
  const rows = await listFacts(act.tx, {
    subjectId,
    kinds: kinds?.split(','),
    from: from === undefined ? undefined : startOfDay(from),
    until: until === undefined ? undefined : startOfDay(addDays(until, 1)),
    before,
    limit: pageSize + 1,
  })
  const page = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? (page.at(-1)?.id ?? null) : null
  return { items: page.map(describeFact), next }
}

function describeFact(row: FactRow): Timeline['items'][number] {
  return {
    id: row.id,
    kind: row.kind,
    occurredAt: row.occurredAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    recordedLate: isRecordedLate(row.occurredAt, row.recordedAt),
    by: describePerson(row.name, row.role),
    about: describePerson(row.aboutName, row.aboutRole),
    entityId: row.entityId,
    attributes: row.attributes,
  }
}

function describePerson(name: string | null, role: FactRow['role']) {
  return name && role ? { name, role } : null
}
