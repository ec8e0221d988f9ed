import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { faultsOfDecision, mayDecide, validityOf } from './applications.rules.ts'
import type { DecisionBody } from './applications.schema.ts'
import type { File } from './files.actions.ts'
import { getFileToChange, keepChange } from './files.actions.ts'
import { settleObjection } from './objections.queries.ts'
import { mayDecideObjection } from './objections.rules.ts'
import type { ObjectionDecisionBody } from './objections.schema.ts'
import { getSeals, openDetails, textAt } from './seals.actions.ts'
import { validityMonths } from './zone-registrations.settings.ts'

/** Grants or refuses, on a ground. What is granted is valid for as long as the programme says.
 *  @throws notFound, stale, invalid, conflict('zone-decided' | 'zone-withdrawn' | 'zone-under-age' |
 *  'zone-suspended' | 'zone-supplement-not-asked' | 'zone-erased') */
export async function decideApplication(act: Act, id: string, body: DecisionBody) {
  const file = await getFileToChange(act, id)
  const { application, suspensions } = file
  const { receivedOn } = application
  const faults = faultsOfDecision(body, { receivedOn, today: act.today })
  if (faults.length > 0) throw invalid(faults)
  const seals = await getSeals(act, application)
  const birthDate = openDetails(seals, application)?.birthDate ?? act.today
  demand(mayDecide(application, { ...body, birthDate, suspensions }))
  const { reason, ...decision } = body
  return keepChange(act, file, {
    ...decision,
    reasonSealed: seals.sealText(reason, textAt('applications', 'reason', id)),
    ...deciderOf(act),
    ...(body.outcome === 'granted' ? await validFor(act, file, body.decidedOn) : {}),
  })
}

const deciderOf = ({ actor }: Act) => ({
  decidedByMembershipId: actor.membershipId,
  decidedByPersonId: actor.personId,
})

async function validFor({ tx, actor, today }: Act, { application }: File, decidedOn: string) {
  const months = await getSetting({ tx, programmeId: actor.programmeId }, validityMonths, today)
  return validityOf(decidedOn, { months, renewedUntil: application.renewedUntil })
}

/** Decides on the objection, by somebody else than who took the decision; when it is founded against a
 *  refusal, she is registered from that day.
 *  @throws notFound, stale, invalid, conflict('zone-no-objection' | 'zone-same-decider' | 'zone-erased') */
export async function decideObjection(act: Act, id: string, body: ObjectionDecisionBody) {
  const file = await getFileToChange(act, id)
  const { application, objection } = file
  const { decidedByPersonId } = application
  demand(mayDecideObjection(objection, { decidedByPersonId, personId: act.actor.personId }))
  if (!objection) return keepChange(act, file)
  const { receivedOn } = objection
  const judged = { ...body, outcome: 'refused', ground: 'designation-conditions' } as const
  const faults = faultsOfDecision(judged, { receivedOn, today: act.today })
  if (faults.length > 0) throw invalid(faults)
  const seals = await getSeals(act, application)
  const { reason, ...decision } = body
  await settleObjection(act.tx, objection.id, {
    ...decision,
    reasonSealed: seals.sealText(reason, textAt('objections', 'reason', objection.id)),
    ...deciderOf(act),
  })
  const registers = body.outcome === 'founded' && application.outcome === 'refused'
  return keepChange(act, file, registers ? await validFor(act, file, body.decidedOn) : {})
}
