import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { addDays, addWorkingDays } from '../../platform/clock/index.ts'
import { demand, invalidAt } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { demandMayAnswer, demandWelcome, holdOpenCase } from '../cases/index.ts'
import { watchesOver } from './handovers.actions.ts'
import { expireHandovers, findHandover, isUnderWay, standsInFor } from './handovers.queries.ts'
import { mayPropose } from './handovers.rules.ts'
import type { ProposalBody } from './handovers.schema.ts'
import { answerDays, completeDays, organisationConfirms } from './handovers.settings.ts'
import { findRoundDeadline, insertHandover, listLeads, settleEarlier } from './steps.queries.ts'

/** Asks a colleague to take a case over. The present case manager stays responsible until it completes.
 *  @throws notFound, invalid, conflict('handover-…' | 'responsible-must-be-…' | 'case-closed') */
export async function proposeHandover(act: Act, caseId: string, body: ProposalBody) {
  const { tx, actor, now } = act
  const id = randomUUID()
  const { toMembershipId } = body
  // First who is responsible is locked: two proposals for one case queue there.
  const { subjectId, current } = await holdOpenCase(act, 'handovers:write', {
    caseId,
    entityId: id,
  })
  await expireHandovers(tx)
  demand(
    mayPropose({
      responsible: current.membershipId === actor.membershipId,
      standsIn: await standsInFor(tx, caseId, current.membershipId),
      watches: watchesOver(act),
      underWay: await isUnderWay(tx, caseId),
      toIsFrom: current.membershipId === toMembershipId,
    }),
  )
  await demandMayAnswer(act, toMembershipId)
  await demandWelcome(act, caseId, toMembershipId)
  const days = await daysOf(act, caseId, body.completeBy)
  const parties = { fromMembershipId: current.membershipId, toMembershipId }
  const { programmeId, membershipId: proposedByMembershipId } = actor
  await insertHandover(tx, {
    ...{ programmeId, id, caseId, proposedByMembershipId, proposedAt: now },
    ...parties,
    ...days,
  })
  await settleEarlier(tx, caseId, now)
  await recordFact(act, {
    kind: 'handover-proposed',
    subjectId,
    occurredAt: now,
    entityId: id,
    attributes: { membershipId: toMembershipId },
  })
  await tellOfProposal(act, id, parties)
  return { id, version: 1 }
}

// The answer is due in working days, and never after the day by which it is to be completed.
async function daysOf(act: Act, caseId: string, wished: string | undefined) {
  const { tx, today, actor } = act
  if (wished !== undefined && wished < today)
    throw invalidAt('/completeBy', 'in-the-past', 'lies before today')
  const asking = { tx, programmeId: actor.programmeId }
  const planned = wished ?? (await findRoundDeadline(tx, caseId))
  const open = addDays(today, await getSetting(asking, completeDays, today))
  const completeBy = planned !== undefined && planned >= today ? planned : open
  const inDays = addWorkingDays(today, await getSetting(asking, answerDays, today))
  const [answerBy = completeBy] = [inDays, completeBy].sort()
  return { completeBy, answerBy }
}

type Parties = { fromMembershipId: string; toMembershipId: string }

async function tellOfProposal(act: Act, entityId: string, parties: Parties): Promise<void> {
  const { tx, actor, today } = act
  const others = Object.values(parties).filter((id) => id !== actor.membershipId)
  await tell(act, { membershipIds: others, kind: 'handover-proposed', entityId })
  const asking = { tx, programmeId: actor.programmeId }
  if (!(await getSetting(asking, organisationConfirms, today))) return
  const row = await findHandover(tx, entityId)
  const membershipIds = row ? await listLeads(tx, row.toOrganisationId, today) : []
  await tell(act, { membershipIds, kind: 'handover-room-asked', entityId })
}
