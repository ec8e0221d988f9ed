import type { CaseRow } from './cases.queries.ts'
import type { CaseListItem, Course, Responsible } from './cases.schema.ts'
import type { Ties } from './relations.actions.ts'

/** What the directory shows of a case; the course where it is the viewer's to read. */
export function describeKnown(row: CaseRow, ties: Ties): CaseListItem {
  return {
    id: row.id,
    number: row.number,
    alias: row.alias,
    relation: ties.relationTo(row.id),
    safeContactRecorded: ties.may(row.id, 'safe-contact:read') ? row.safeContactRecorded : null,
    responsible: describeCurrent(row),
    course: describeCourse(row),
  }
}

function describeCurrent(row: CaseRow): Responsible | null {
  const { membershipId, name, organisation, since, manner, introducedAt } = row
  if (!(membershipId && name && organisation && since && manner)) return null
  return describeResponsible({
    membershipId,
    name,
    organisation,
    since,
    until: null,
    manner,
    introducedAt,
  })
}

type ResponsibleRow = {
  membershipId: string
  name: string
  organisation: string
  since: Date
  until: Date | null
  manner: string
  introducedAt: Date | null
}

export function describeResponsible(row: ResponsibleRow): Responsible {
  return {
    membershipId: row.membershipId,
    name: row.name,
    organisation: row.organisation,
    since: row.since.toISOString(),
    until: row.until?.toISOString() ?? null,
    manner: row.manner as Responsible['manner'],
    warm: row.introducedAt !== null,
  }
}

function describeCourse(row: CaseRow): Course | null {
  const { phase, phaseSince, stability, version } = row
  if (!(phase && phaseSince && stability && version)) return null
  return {
    phase: phase as Course['phase'],
    phaseSince: phaseSince.toISOString(),
    stability: stability as Course['stability'],
    continuationNeeded: row.continuationNeeded,
    closedOutOfSight: row.closedOutOfSight ?? false,
    version,
  }
}
