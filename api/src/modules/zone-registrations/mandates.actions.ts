import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { conflict, demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import type { MandateRow } from './mandates.queries.ts'
import { findIsOn, insertAdvice, listMandates, setSwitch } from './mandates.queries.ts'
import { faultsOfSwitch, isOn, maySwitchOff, maySwitchOn } from './mandates.rules.ts'
import type { AdviceBody, Mandates, SwitchOffBody, SwitchOnBody } from './mandates.schema.ts'

/** Whether the register is on, and what was advised and decided about it. */
export async function getMandates({ tx, actor }: Act): Promise<Mandates> {
  const rows = await listMandates(tx)
  const may = (operation: 'review' | 'write') =>
    relationsOf(actor.role, 'zone-mandates', operation).length > 0
  const verdict = maySwitchOn(rows, actor.personId)
  return {
    isOn: rows.some(isOn),
    mayAdvise: may('review'),
    maySwitch: may('write'),
    notOnBecause: verdict.allowed ? null : verdict.code,
    items: rows.map(describe),
  }
}

function describe(row: MandateRow): Mandates['items'][number] {
  const { basis, decidedBy, decidedOn, departsBecause, switchedOnAt, switchedOffAt } = row
  const on = basis !== null && decidedBy !== null && decidedOn !== null && switchedOnAt !== null
  const off = switchedOffAt !== null && row.offBecause !== null
  return {
    id: row.id,
    version: row.version,
    advice: row.advice,
    adviceText: row.adviceText,
    advisedOn: dayOf(row.advisedAt),
    on: on ? { onSince: dayOf(switchedOnAt), basis, decidedBy, decidedOn, departsBecause } : null,
    off: off ? { offSince: dayOf(switchedOffAt), offBecause: row.offBecause ?? '' } : null,
  }
}

/** For a repeated request. @throws notFound */
export async function getMandate({ tx }: Act, id: string) {
  const found = (await listMandates(tx)).find((one) => one.id === id)
  if (!found) throw notFound()
  return found
}

/** The privacy officer advises the controller, before anybody is registered. */
export async function recordAdvice(act: Act, body: AdviceBody) {
  const { tx, actor, now } = act
  const id = randomUUID()
  await insertAdvice(tx, {
    ...body,
    programmeId: actor.programmeId,
    id,
    advisedByMembershipId: actor.membershipId,
    advisedByPersonId: actor.personId,
    advisedAt: now,
  })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** Switches the register on for the controller, under the latest advice, with the basis as it was stated.
 *  @throws notFound, stale, invalid,
 *  conflict('zone-register-on' | 'zone-advice-missing' | 'zone-advice-own') */
export async function switchOn(act: Act, id: string, body: SwitchOnBody) {
  const { tx, actor, now, today } = act
  const found = await getAtVersion(act, id)
  const faults = faultsOfSwitch(body, { advice: found.advice, today })
  if (faults.length > 0) throw invalid(faults)
  const all = await listMandates(tx)
  demand(maySwitchOn(all, actor.personId))
  if (all[0]?.id !== id) throw conflict('zone-advice-missing')
  return done(act, found, {
    ...body,
    switchedOnByMembershipId: actor.membershipId,
    switchedOnByPersonId: actor.personId,
    switchedOnAt: now,
  })
}

/** Switches it off: its rows are shown to nobody from now on, and go when their time is over.
 *  @throws notFound, stale, conflict('zone-register-off') */
export async function switchOff(act: Act, id: string, body: SwitchOffBody) {
  const found = await getAtVersion(act, id)
  demand(maySwitchOff(found))
  const { membershipId } = act.actor
  return done(act, found, {
    ...body,
    switchedOffByMembershipId: membershipId,
    switchedOffAt: act.now,
  })
}

async function getAtVersion(act: Act, id: string): Promise<MandateRow> {
  const found = await getMandate(act, id)
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  return found
}

async function done(act: Act, { id, version }: MandateRow, to: Parameters<typeof setSwitch>[2]) {
  const next = await setSwitch(act.tx, { id, version }, to)
  if (next === undefined) throw stale(version, version + 1)
  act.concerns({ entityId: id })
  return { id, version: next }
}

/** Everything of the register asks this first. @throws conflict('zone-register-off') */
export async function demandOn({ tx, actor }: Act): Promise<void> {
  if (!(await findIsOn(tx, actor.programmeId))) throw conflict('zone-register-off')
}
