import type { Act } from '../../platform/actor/index.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { listOfApplicant } from './applications.queries.ts'
import { mayErase, mayRenew, mayWithdraw, standOf } from './applications.rules.ts'
import type { Application } from './applications.schema.ts'
import type { File } from './files.actions.ts'
import {
  isPending,
  mayDecideObjection,
  mayExtend,
  mayObject,
  maySuspend,
} from './objections.rules.ts'
import { renewalWeeks } from './zone-registrations.settings.ts'

/** What can be done now, and why not: the verdicts that the actions demand. */
export async function whyNot(act: Act, file: File): Promise<Application['notBecause']> {
  const { application, objection } = file
  const { personId } = act.actor
  const { decidedByPersonId } = application
  const running = runningOf(act, file)
  const objecting = isPending(objection)
  const codes = (verdict: Verdict) => (verdict.allowed ? null : verdict.code)
  const erased = application.erasedAt !== null
  return {
    decide: standOf(application, act.today) === 'open' ? null : 'zone-decided',
    suspend: codes(maySuspend(running)),
    extend: codes(mayExtend(running, { kind: objecting ? 'agreed' : 'notice', ...given(file) })),
    renew: erased ? 'zone-erased' : codes(await mayRenewNow(act, file)),
    object: codes(mayObject(application, objection)),
    decideObjection: codes(mayDecideObjection(objection, { decidedByPersonId, personId })),
    withdraw: objecting ? null : codes(mayWithdraw(application, act.today)),
    erase: erased ? 'zone-erased' : codes(await mayEraseNow(act, file)),
  }
}

/** The term that runs, as rules ask for it. */
export const runningOf = ({ today }: Act, { term }: File) =>
  term ? { dueOn: term.dueOn, today, suspended: term.suspendedUntil !== null } : undefined

/** Which extensions were given of the term that runs. */
export function given({ objection, extensions }: File) {
  const objecting = isPending(objection)
  const ofIt = extensions.filter(({ objectionId }) => (objectionId !== null) === objecting)
  return { objecting, given: ofIt.map(({ kind }) => kind) }
}

/** Whether this registration can be renewed today. */
export async function mayRenewNow(act: Act, { application }: File): Promise<Verdict> {
  const { tx, actor, today } = act
  const all = await listOfApplicant(tx, application.applicantId)
  const open = all.some((one) => one.renewsId === application.id || standOf(one, today) === 'open')
  const weeks = await getSetting({ tx, programmeId: actor.programmeId }, renewalWeeks, today)
  return mayRenew(application, { today, weeks, open })
}

/** Of nothing that is hers in the register may something still run. */
export async function mayEraseNow(act: Act, { application, objection }: File): Promise<Verdict> {
  const all = await listOfApplicant(act.tx, application.applicantId)
  const stands = all.map((one) => standOf(one, act.today))
  const running = stands.find((stand) => stand === 'open' || stand === 'registered')
  const stand = running ?? standOf(application, act.today)
  return mayErase({ stand, objectionPending: isPending(objection) })
}
