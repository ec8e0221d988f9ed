import type { Act } from '../../platform/actor/index.ts'
import { listCaseWorkers } from './members.queries.ts'
import { mayAnswer } from './responsibility.rules.ts'

/** Whom one can put on a case today: case managers and peer experts, by name. */
export async function getCaseWorkers({ tx, today }: Act) {
  const members = await listCaseWorkers(tx, today)
  return {
    items: members.map((member) => ({
      membershipId: member.membershipId,
      name: member.name,
      organisation: member.organisation,
      role: member.role,
      validUntil: member.validUntil,
      mayAnswer: mayAnswer(member, today).allowed,
    })),
  }
}
