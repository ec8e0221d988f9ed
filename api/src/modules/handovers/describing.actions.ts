import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import type { HandoverRow } from './handovers.queries.ts'
import type { Standing } from './handovers.rules.ts'
import { actionsOn, isWarm } from './handovers.rules.ts'
import type { Handover } from './handovers.schema.ts'
import { isLate, owesOf } from './owing.rules.ts'

/** A handover, and how the actor stands to it. */
export type Reached = { row: HandoverRow; standing: Standing }

/** A handover as the viewer may see it, with what she may do and what each still owes. */
export function describeHandover(act: Act, { row, standing }: Reached): Handover {
  return {
    ...describeParties(row),
    ...describeCourse(row),
    part: standing.part,
    introductions: row.introductions,
    introductionsNeeded: standing.introductionsNeeded,
    openActions: readsPlans(act) ? standing.openActions : null,
    warm: isWarm(row.meeting),
    late: isLate(row, act.today),
    owes: owesOf(standing),
    actions: actionsOn(standing),
    version: row.version,
  }
}

const readsPlans = ({ actor }: Act) => relationsOf(actor.role, 'plans', 'read').length > 0

function describeParties(row: HandoverRow) {
  return {
    id: row.id,
    caseId: row.caseId,
    number: row.number,
    alias: row.alias,
    from: {
      membershipId: row.fromMembershipId,
      name: row.fromName,
      organisation: row.fromOrganisation,
    },
    to: { membershipId: row.toMembershipId, name: row.toName, organisation: row.toOrganisation },
    bridge: row.bridge,
  }
}

function describeCourse(row: HandoverRow) {
  return {
    state: row.state as Handover['state'],
    proposedAt: row.proposedAt.toISOString(),
    answerBy: row.answerBy,
    completeBy: row.completeBy,
    roomConfirmedAt: momentOf(row.roomConfirmedAt),
    acceptedAt: momentOf(row.acceptedAt),
    meeting: row.meeting as Handover['meeting'],
    introducedAt: momentOf(row.introducedAt),
    sheetConfirmedAt: momentOf(row.sheetConfirmedAt),
    declineReason: row.declineReason as Handover['declineReason'],
    endedAt: momentOf(row.endedAt),
    settledAt: momentOf(row.settledAt),
  }
}

const momentOf = (moment: Date | null) => moment?.toISOString() ?? null
