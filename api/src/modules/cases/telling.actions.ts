import type { Act } from '../../platform/actor/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { listClosureReviewers, listTransferDeciders } from './second-persons.queries.ts'

type Change = { caseId: string; from?: string | undefined; to?: string | undefined }

/** Tells who is responsible from now on, and who was; nobody is told of what she did herself. */
export async function tellOfMove(act: Act, { caseId: entityId, from, to }: Change): Promise<void> {
  const others = (id: string | undefined) =>
    id === undefined || id === act.actor.membershipId ? [] : [id]
  await tell(act, { membershipIds: others(to), kind: 'case-received', entityId })
  await tell(act, { membershipIds: others(from), kind: 'case-passed-on', entityId })
}

/** Tells who may be the second person that a closing waits. */
export async function tellOfClosure(act: Act, closureId: string): Promise<void> {
  const { personId } = act.actor
  const membershipIds = await listClosureReviewers(act.tx, { personId, today: act.today })
  await tell(act, { membershipIds, kind: 'closure-requested', entityId: closureId })
}

/** Tells who may be the second person that an emergency transfer waits. */
export async function tellOfTransfer(act: Act, transferId: string, responsibleId: string) {
  const asking = { personId: act.actor.personId, today: act.today, responsibleId }
  const membershipIds = await listTransferDeciders(act.tx, asking)
  await tell(act, { membershipIds, kind: 'emergency-transfer-requested', entityId: transferId })
}
