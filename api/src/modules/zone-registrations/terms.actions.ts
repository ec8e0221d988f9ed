import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { conflict, demand, invalid } from '../../platform/errors/index.ts'
import { faultsOfDay } from './applications.rules.ts'
import type { File } from './files.actions.ts'
import { getFileToChange, keepChange } from './files.actions.ts'
import { insertObjection } from './objections.queries.ts'
import {
  faultsOfExtension,
  faultsOfObjection,
  isPending,
  mayExtend,
  mayObject,
  maySuspend,
} from './objections.rules.ts'
import type { ObjectionBody } from './objections.schema.ts'
import { given, runningOf } from './offered.actions.ts'
import { getSeals, textAt } from './seals.actions.ts'
import type { SuspensionRow } from './terms.queries.ts'
import { endSuspension, insertExtension, insertSuspension } from './terms.queries.ts'
import { isLate, isSuspended } from './terms.rules.ts'
import type { ExtensionBody, ResumptionBody, SuspensionBody } from './terms.schema.ts'

const hangingOn = (act: Act, { application, objection }: File) => ({
  programmeId: act.actor.programmeId,
  id: randomUUID(),
  applicationId: application.id,
  objectionId: isPending(objection) ? (objection?.id ?? null) : null,
  recordedByMembershipId: act.actor.membershipId,
})

/** The term stands still: she is asked for what is missing, or agrees to wait.
 *  @throws notFound, stale, invalid, conflict('zone-no-term' | 'zone-suspended') */
export async function suspendTerm(act: Act, id: string, body: SuspensionBody) {
  const file = await getFileToChange(act, id)
  const { ground, what, askedOn, untilOn } = body
  const of = hangingOn(act, file)
  const from = of.objectionId ? file.objection?.receivedOn : file.application.receivedOn
  const range = { path: '/askedOn', from: from ?? null, today: act.today }
  const faults = faultsOfDay(askedOn, range)
  if (untilOn <= askedOn)
    faults.push({ path: '/untilOn', code: 'too-early', message: `names a day after ${askedOn}` })
  if (faults.length > 0) throw invalid(faults)
  demand(maySuspend(runningOf(act, file)))
  const seals = await getSeals(act, file.application)
  const whatSealed = seals.sealText(what, textAt('suspensions', 'what', of.id))
  await insertSuspension(act.tx, { ...of, ground, whatSealed, askedOn, untilOn })
  return keepChange(act, file)
}

/** What was missing came in: the term runs from that day, which may be written down after the last day that was
 *  given, as long as it came no later.
 *  @throws notFound, stale, invalid, conflict('zone-not-suspended') */
export async function resumeTerm(act: Act, id: string, { endedOn }: ResumptionBody) {
  const file = await getFileToChange(act, id)
  const suspension = suspensionOn(file, endedOn)
  if (!suspension) throw conflict('zone-not-suspended')
  const from = addDays(suspension.askedOn, 1)
  const faults = faultsOfDay(endedOn, { path: '/endedOn', from, today: act.today })
  if (faults.length > 0) throw invalid(faults)
  if (endedOn > suspension.untilOn) throw conflict('zone-not-suspended')
  await endSuspension(act.tx, suspension.id, endedOn)
  return keepChange(act, file)
}

// Of the term that runs and not ended: the one that stood on a day, else the last.
function suspensionOn({ term, suspensions }: File, day: string): SuspensionRow | undefined {
  const open = suspensions.filter(
    ({ objectionId, endedOn }) =>
      term !== null && endedOn === null && (objectionId !== null) === (term.of === 'objection'),
  )
  return open.find((one) => isSuspended(one, day)) ?? open.at(-1)
}

/** The term is made longer, and she is told why and until when.
 *  @throws notFound, stale, invalid,
 *  conflict('zone-no-term' | 'zone-term-over' | 'zone-extended' | 'zone-extension-other') */
export async function extendTerm(act: Act, id: string, body: ExtensionBody) {
  const file = await getFileToChange(act, id)
  const { kind, because, untilOn } = body
  demand(mayExtend(runningOf(act, file), { kind, ...given(file) }))
  const faults = faultsOfExtension(body, file.term?.dueOn ?? act.today)
  if (faults.length > 0) throw invalid(faults)
  const seals = await getSeals(act, file.application)
  const of = hangingOn(act, file)
  const becauseSealed = seals.sealText(because, textAt('extensions', 'because', of.id))
  await insertExtension(act.tx, { ...of, kind, becauseSealed, notifiedOn: act.today, untilOn })
  return keepChange(act, file)
}

/** An objection came in: in time, or late with a reason. What it says is sealed by her key.
 *  @throws notFound, stale, invalid('objection-late'), conflict('zone-not-decided' | 'zone-objected') */
export async function lodgeObjection(act: Act, id: string, body: ObjectionBody) {
  const file = await getFileToChange(act, id)
  demand(mayObject(file.application, file.objection))
  const announcedOn = file.application.announcedOn ?? act.today
  const faults = faultsOfObjection(body, { announcedOn, today: act.today })
  if (faults.length > 0) throw invalid(faults)
  const { receivedOn, postedOn, committee, ...said } = body
  const seals = await getSeals(act, file.application)
  const { objectionId: _, ...of } = hangingOn(act, file)
  await insertObjection(act.tx, {
    ...of,
    receivedOn,
    postedOn,
    committee,
    late: isLate(body, announcedOn),
    saidSealed: seals.sealText(JSON.stringify(said), textAt('objections', 'said', of.id)),
    recordedAt: act.now,
  })
  return keepChange(act, file)
}
