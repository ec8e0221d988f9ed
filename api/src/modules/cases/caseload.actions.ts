import type { Look } from '../../platform/access/index.ts'
import type { CaseloadRow } from './caseload.queries.ts'
import { askCaseload } from './caseload.queries.ts'
import { describeKnown } from './cases.actions.ts'
import type { CaseListItem, Scope } from './cases.schema.ts'
import { tiesAmong } from './relations.actions.ts'

/** The cases of one scope that the actor's role reads; each woman on it is named for the audit. */
export const openCaseload = (scope: Scope = 'open'): Look<{ items: CaseListItem[] }> => ({
  ask: (recording) => [askCaseload(recording, scope)],
  answer: async ([found = []], { actor, about }) => {
    const rows = found as unknown as CaseloadRow[]
    const known = rows.flatMap(({ id, relations }) =>
      relations.map((relation) => ({ caseId: id, relation })),
    )
    const ties = tiesAmong(known, actor.role)
    about(...rows.map(({ id, subjectId }) => ({ subjectId, entityId: id })))
    return { items: rows.map((row) => describeKnown(row, ties)) }
  },
})
