import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import type { Ground } from '../../platform/config/index.ts'
import { conflict, demand, invalid, stale } from '../../platform/errors/index.ts'
import type { ApplicationRow } from './applications.queries.ts'
import {
  changeApplicant,
  insertApplicant,
  insertApplication,
  takeNumber,
} from './applications.queries.ts'
import { earliest, faultsOfDay, mayWithdraw } from './applications.rules.ts'
import type {
  ApplicationBody,
  Details,
  RenewalBody,
  WithdrawalBody,
} from './applications.schema.ts'
import { getFile, getFileToChange, keepChange } from './files.actions.ts'
import { demandOn } from './mandates.actions.ts'
import { settleObjection } from './objections.queries.ts'
import { isPending } from './objections.rules.ts'
import { mayEraseNow, mayRenewNow } from './offered.actions.ts'
import { detailsAt, getSeals } from './seals.actions.ts'

/** For a repeated request. @throws notFound */
export async function rereadApplication(act: Act, id: string) {
  const { application } = await getFile(act, id)
  return { id, version: application.version }
}

/** Somebody applies: she gets a number and a key of this register alone.
 *  @throws invalid, conflict('zone-register-off') */
export async function receiveApplication(act: Act, { receivedOn, details }: ApplicationBody) {
  const { tx, actor, vault, today } = act
  await demandOn(act)
  const faults = [
    ...faultsOfDay(receivedOn, { path: '/receivedOn', from: earliest, today }),
    ...faultsOfDay(details.birthDate, { path: '/details/birthDate', from: null, today }),
  ]
  if (faults.length > 0) throw invalid(faults)
  const id = randomUUID()
  const stored = await vault.newKey(id)
  const seals = await getSeals(act, { applicantId: id, ...stored })
  const detailsSealed = seals.sealText(JSON.stringify(details), detailsAt(id, 1))
  await insertApplicant(tx, { programmeId: actor.programmeId, id, detailsSealed, ...stored })
  return addApplication(act, { applicantId: id, renewsId: null, receivedOn })
}

/** A registration is asked again before it ends.
 *  @throws notFound, invalid, conflict('zone-not-registered' | 'zone-renewal-early' | 'zone-renewal-open') */
export async function renewRegistration(act: Act, id: string, { receivedOn }: RenewalBody) {
  const file = await getFile(act, id)
  const from = file.application.receivedOn
  const faults = faultsOfDay(receivedOn, { path: '/receivedOn', from, today: act.today })
  if (faults.length > 0) throw invalid(faults)
  demand(await mayRenewNow(act, file))
  await getSeals(act, file.application)
  const { applicantId } = file.application
  return addApplication(act, { applicantId, renewsId: id, receivedOn })
}

type Added = Pick<ApplicationRow, 'applicantId' | 'renewsId' | 'receivedOn'>

async function addApplication(act: Act, of: Added) {
  const { tx, actor, now } = act
  const { programmeId, membershipId } = actor
  const id = randomUUID()
  const year = Number(of.receivedOn.slice(0, 4))
  await insertApplication(tx, {
    ...of,
    programmeId,
    id,
    year,
    number: await takeNumber(tx, programmeId, year),
    recordedByMembershipId: membershipId,
    recordedAt: now,
  })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** Puts right how an applicant was written down. @throws notFound, stale, conflict('zone-erased') */
export async function correctDetails(act: Act, id: string, details: Details) {
  const file = await getFileToChange(act, id)
  const { application } = file
  const path = '/birthDate'
  const faults = faultsOfDay(details.birthDate, { path, from: null, today: act.today })
  if (faults.length > 0) throw invalid(faults)
  const seals = await getSeals(act, application)
  const { applicantId, detailsVersion } = application
  const place = detailsAt(applicantId, detailsVersion + 1)
  const detailsSealed = seals.sealText(JSON.stringify(details), place)
  await keepApplicant(act, application, { detailsSealed })
  return keepChange(act, file)
}

async function keepApplicant(
  act: Act,
  { applicantId: id, detailsVersion: version }: ApplicationRow,
  to: Parameters<typeof changeApplicant>[2],
) {
  const next = await changeApplicant(act.tx, { id, version }, to)
  if (next === undefined) throw stale(version, version + 1)
}

/** She takes back her application or her objection, or ends her registration.
 *  @throws notFound, stale, invalid, conflict('zone-over') */
export async function withdraw(act: Act, id: string, { what, withdrawnOn }: WithdrawalBody) {
  const file = await getFileToChange(act, id)
  const { application, objection } = file
  if (what === 'objection') {
    if (!(objection && isPending(objection))) throw conflict('zone-over')
    demandDay(objection.receivedOn)
    await settleObjection(act.tx, objection.id, { withdrawnOn })
    return keepChange(act, file)
  }
  demandDay(application.receivedOn)
  demand(mayWithdraw(application, act.today))
  return keepChange(act, file, { withdrawnOn })

  function demandDay(from: string): void {
    const of = { path: '/withdrawnOn', from, today: act.today }
    const faults = faultsOfDay(withdrawnOn, of)
    if (faults.length > 0) throw invalid(faults)
  }
}

/** Erases who she is, at her request: what is left is a number with days. Her key goes once this is kept, so
 *  that no backup tells it either. @throws notFound, stale, conflict */
export async function eraseApplicant(act: Act, id: string, keys: Ground['keys']) {
  const file = await getFileToChange(act, id)
  const { application } = file
  await getSeals(act, application)
  demand(await mayEraseNow(act, file))
  const erased = { erasedAt: act.now, erasedBecause: 'request' } as const
  await keepApplicant(act, application, { detailsSealed: null, wrapped: null, ...erased })
  act.afterCommit(() => keys.destroy(application.keyId))
  return keepChange(act, file)
}
