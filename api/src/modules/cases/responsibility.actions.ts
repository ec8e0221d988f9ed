import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand } from '../../platform/errors/index.ts'
import { findMember } from './members.queries.ts'
import type { Responsibility } from './responsibility.queries.ts'
import { findResponsibilityForUpdate } from './responsibility.queries.ts'
import { mayAnswer } from './responsibility.rules.ts'

/** Who is responsible now, taken in hand: others who want to change it wait.
 *  @throws conflict('case-closed') */
export async function holdResponsibility(act: Act, caseId: string): Promise<Responsibility> {
  const current = await findResponsibilityForUpdate(act.tx, caseId)
  if (!current) throw conflict('case-closed')
  return current
}

/** @throws conflict when she may not answer for a case */
export async function demandMayAnswer({ tx, today }: Act, membershipId: string): Promise<void> {
  demand(mayAnswer(await findMember(tx, membershipId), today))
}
