import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalidAt } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { demandWelcome, findMember } from '../cases/index.ts'
import type { AbsenceRow } from './absences.queries.ts'
import { endStandIns, insertStandIn, listStandIns, standsIn } from './absences.queries.ts'
import { mayStandIn } from './absences.rules.ts'

type Wish = {
  absence: AbsenceRow
  /** Who is away on these days. */
  away: readonly string[]
  held: readonly { caseId: string; subjectId: string }[]
  caseId: string
  standInId: string
}

/** Puts a stand-in on one case for the days of an absence, in the place of who stood in before.
 *  @throws invalid, conflict('stand-in-…' | 'worker-refused-by-her') */
export async function addStandIn(act: Act, wish: Wish): Promise<void> {
  const { absence, away, held, caseId, standInId } = wish
  const { tx, now, actor } = act
  const { fromOn, untilOn } = absence
  const hers = held.find((one) => one.caseId === caseId)
  if (!hers) throw invalidAt('/caseId', 'not-hers', 'is no case that she answers for')
  const { subjectId } = hers
  const days = { fromOn, untilOn }
  const candidate = await findMember(tx, standInId)
  demand(mayStandIn(candidate, { ...days, awayId: absence.membershipId, away }))
  await demandWelcome(act, caseId, standInId)
  const before = (await listStandIns(tx, absence.id)).filter((one) => one.caseId === caseId)
  await endStandIns(
    tx,
    before.map(({ id }) => id),
    { endedAt: now },
  )
  // Of the case of somebody who may not see it the successor stands in until two persons decided.
  if (await standsIn(tx, { caseId, membershipId: standInId }, days))
    throw conflict('stand-in-already')
  const id = randomUUID()
  const of = { programmeId: actor.programmeId, absenceId: absence.id, caseId }
  await insertStandIn(tx, { ...of, id, membershipId: standInId, ...days })
  act.concerns({ subjectId, entityId: absence.id })
  await recordFact(act, {
    kind: 'assigned',
    subjectId,
    occurredAt: now,
    entityId: id,
    attributes: { kind: 'stand-in', membershipId: standInId, ...days },
  })
  await tell(act, { membershipIds: [standInId], kind: 'stand-in-planned', entityId: caseId })
}
