import type { AccessKey } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { mayWorkWithHer } from './assignments.rules.ts'
import { findMember } from './members.queries.ts'
import { isRefusedByHer } from './refused-workers.queries.ts'
import type { Move, Responsibility } from './responsibility.queries.ts'
import { findResponsibilityForUpdate, moveResponsibility } from './responsibility.queries.ts'
import { mayAnswer } from './responsibility.rules.ts'
import { tellOfMove } from './telling.actions.ts'

export { momentAfter } from './responsibility.rules.ts'

type Place = { caseId: string; entityId: string }
type Held = { subjectId: string; current: Responsibility | undefined }

/** Takes a case in hand under one cell of the matrix. First who is responsible is locked, then it is
 *  asked whether the case is the actor's: nobody can take it from her any more while she writes.
 *  @returns who is responsible; undefined for a closed case
 *  @throws notFound */
export async function holdCase(act: Act, key: AccessKey, place: Place): Promise<Held> {
  const current = await findResponsibilityForUpdate(act.tx, place.caseId)
  const { subjectId } = await reachCase(act, key, place)
  return { subjectId, current }
}

/** Takes an open case in hand. @throws notFound, conflict('case-closed') */
export async function holdOpenCase(act: Act, key: AccessKey, place: Place) {
  const { subjectId, current } = await holdCase(act, key, place)
  if (!current) throw conflict('case-closed')
  return { subjectId, current }
}

/** @throws conflict when she may not answer for a case */
export async function demandMayAnswer({ tx, today }: Act, membershipId: string): Promise<void> {
  demand(mayAnswer(await findMember(tx, membershipId), today))
}

/** Nobody is put on her case with whom she does not want to work.
 *  @throws conflict('worker-refused-by-her') */
export async function demandWelcome({ tx }: Act, caseId: string, membershipId: string) {
  demand(mayWorkWithHer(await isRefusedByHer(tx, caseId, membershipId)))
}

type Passing = Omit<Move, 'fromId'> & {
  caseId: string
  subjectId: string
  /** The handover or the transfer by which it passes. */
  entityId: string
  current: Responsibility
}

/** The one way in which an open case passes from one case manager to another: by handover or in an
 *  emergency. The case was taken in hand before; what asks for it is written down after it. */
export async function passResponsibility(act: Act, passing: Passing): Promise<void> {
  const { caseId, subjectId, entityId, current, ...move } = passing
  const { toMembershipId, manner, at, introducedAt } = move
  const about = { subjectId, occurredAt: at, entityId }
  // Before it moves: whoever gives it away may have no relation to the case afterwards.
  await recordFact(act, {
    ...about,
    kind: 'responsibility-ended',
    attributes: { membershipId: current.membershipId },
  })
  await recordFact(act, {
    ...about,
    kind: 'responsibility-began',
    attributes: { membershipId: toMembershipId, manner, warm: introducedAt !== null },
  })
  await moveResponsibility(act.tx, { fromId: current.id, ...move })
  await tellOfMove(act, { caseId, from: current.membershipId, to: toMembershipId })
}
