import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { getTerms } from './assessment-list.actions.ts'
import { listOpenCases, listOverdue } from './due.queries.ts'
import { dueOf } from './plans.rules.ts'
import type { DueAssessments, OverdueActions } from './plans.schema.ts'

/** Assessments that are asked for today, among the cases whose assessments the actor sees: the first
 *  due first. */
export async function listAssessmentsDue(act: Act): Promise<DueAssessments> {
  const terms = await getTerms(act)
  const cases = await listOpenCases(act.tx)
  const due = cases.flatMap(({ subjectId, openedAt, lastOn, ...of }) => {
    const days = { openedOn: dayOf(openedAt), lastOn: lastOn ?? undefined }
    const { kind, dueOn, state } = dueOf(days, { terms, today: act.today })
    return state === 'upcoming' ? [] : [{ subjectId, item: { ...of, kind, dueOn, state } }]
  })
  act.concerns(...due.map(({ subjectId, item }) => ({ subjectId, entityId: item.caseId })))
  const items = due.map(({ item }) => item)
  return { items: items.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)) }
}

/** Actions that should have been done before today, the longest overdue first. */
export async function listActionsOverdue(act: Act): Promise<OverdueActions> {
  const rows = await listOverdue(act.tx, act.today)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return {
    items: rows.map((row) => ({
      caseId: row.caseId,
      number: row.number,
      alias: row.alias,
      actionId: row.id,
      domain: row.domainCode,
      dueOn: row.dueOn,
      owner: row.ownerName,
      mine: row.ownerMembershipId === act.actor.membershipId,
    })),
  }
}
