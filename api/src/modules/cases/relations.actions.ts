import type { AccessKey, Role } from '../../platform/access/index.ts'
import { relationsOf } from '../../platform/access/index.ts'
import type { Operation, Relation, Resource } from '../../platform/access/matrix.ts'
import type { Act } from '../../platform/actor/index.ts'
import type { CaseListItem } from './cases.schema.ts'
import type { RelationRow } from './relations.queries.ts'
import { listRelations } from './relations.queries.ts'

/** What the actor's relations to a case come to, by the matrix. */
export type Ties = {
  may(caseId: string, key: AccessKey): boolean
  /** The relation to show: what makes the case hers to see. */
  relationTo(caseId: string): CaseListItem['relation']
}

/** How the actor stands to each case; row security decides the same for each statement. */
export async function getTies({ tx, actor }: Act): Promise<Ties> {
  return tiesAmong(await listRelations(tx), actor.role)
}

/** The same of relations that were read before. */
export function tiesAmong(rows: readonly RelationRow[], role: Role): Ties {
  const known = groupByCase(rows)
  const has = (caseId: string, relation: Relation) =>
    relation === 'all' || (known.get(caseId)?.has(relation) ?? false)
  const may = (caseId: string, key: AccessKey) =>
    cellOf(role, key).some((relation) => has(caseId, relation))
  const relationTo = (caseId: string) => {
    if (has(caseId, 'emergency') && !has(caseId, 'own')) return 'emergency'
    const core = cellOf(role, 'case-core:read').find((relation) => has(caseId, relation))
    return (core as CaseListItem['relation'] | undefined) ?? 'team'
  }
  return { may, relationTo }
}

function cellOf(role: Role, key: AccessKey): readonly Relation[] {
  const [resource, operation] = key.split(':') as [Resource, Operation]
  return relationsOf(role, resource, operation)
}

function groupByCase(rows: readonly RelationRow[]): Map<string, Set<Relation>> {
  const known = new Map<string, Set<Relation>>()
  for (const { caseId, relation } of rows)
    known.set(caseId, (known.get(caseId) ?? new Set()).add(relation))
  return known
}
