import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { demand, forbidden, invalid, invalidAt, notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import type { AbsenceRow } from './absences.queries.ts'
import {
  changeAbsence,
  endStandIns,
  findAbsence,
  findOverlap,
  findWorker,
  holdMembership,
  insertAbsence,
  listAbsences,
  listAway,
  listHeldCases,
  listStandIns,
} from './absences.queries.ts'
import { faultsIn, mayBeAway, overlapFault } from './absences.rules.ts'
import type { Absence, AbsenceBody, StandInBody } from './absences.schema.ts'
import { addStandIn } from './stand-ins.actions.ts'

/** Who is away or will be, as far as it is the viewer's to know, with who stands in for whom. */
export async function getAbsences(act: Act): Promise<{ items: Absence[] }> {
  const items: Absence[] = []
  for (const row of await listAbsences(act.tx, act.today)) items.push(await describe(act, row))
  return { items }
}

/** @throws notFound */
export async function getAbsence({ tx }: Act, id: string): Promise<AbsenceRow> {
  const absence = await findAbsence(tx, id)
  if (!absence) throw notFound()
  return absence
}

async function describe(act: Act, row: AbsenceRow): Promise<Absence> {
  const standIns = await listStandIns(act.tx, row.id)
  const held = await listHeldCases(act.tx, row.membershipId)
  act.concerns(...held.map(({ subjectId }) => ({ subjectId, entityId: row.id })))
  return {
    id: row.id,
    who: { membershipId: row.membershipId, name: row.name, organisation: row.organisation },
    fromOn: row.fromOn,
    untilOn: row.untilOn,
    cases: held.map(({ caseId, number, alias }) => {
      const found = standIns.find((standIn) => standIn.caseId === caseId)
      const standIn = found ? { membershipId: found.membershipId, name: found.name } : null
      return { caseId, number, alias, standIn }
    }),
    mayChange: plansFor(act, row),
    version: row.version,
  }
}

// For oneself, for the people of one's organisation, or for all.
function plansFor({ actor }: Act, who: { membershipId: string; organisationId: string }): boolean {
  const ways: readonly string[] = relationsOf(actor.role, 'absences', 'write')
  return (
    ways.includes('all') ||
    (ways.includes('org') && who.organisationId === actor.organisationId) ||
    (ways.includes('self') && who.membershipId === actor.membershipId)
  )
}

/** Plans an absence with a stand-in for every case she answers for: it is the stand-in's own on these
 *  days. @throws invalid naming another absence, forbidden, conflict('absence-without-stand-in' | 'stand-in-…') */
export async function planAbsence(act: Act, body: AbsenceBody) {
  const { tx, actor, now, today } = act
  const { membershipId = actor.membershipId, standIns, ...days } = body
  const faults = faultsIn(days, today)
  if (faults.length > 0) throw invalid(faults)
  const worker = await findWorker(tx, actor.programmeId, membershipId)
  if (!worker) throw invalidAt('/membershipId', 'unknown', 'is nobody of this programme')
  if (!plansFor(act, worker)) throw forbidden('absence-planned-by-others')
  await holdMembership(tx, membershipId)
  const other = await findOverlap(tx, membershipId, days)
  if (other) throw invalid([overlapFault(other)])
  const held = await listHeldCases(tx, membershipId)
  demand(mayBeAway(held, standIns))
  const id = randomUUID()
  const { programmeId } = actor
  const planned = { plannedByMembershipId: actor.membershipId, plannedAt: now }
  await insertAbsence(tx, { programmeId, id, membershipId, ...days, ...planned })
  const absence = await getAbsence(act, id)
  const away = await listAway(tx, days)
  for (const { caseId, membershipId: standInId } of standIns)
    await addStandIn(act, { absence, away, held, caseId, standInId })
  for (const { subjectId } of held)
    await recordFact(act, {
      kind: 'absence-planned',
      subjectId,
      occurredAt: now,
      entityId: id,
      attributes: { membershipId, ...days },
    })
  if (membershipId !== actor.membershipId)
    await tell(act, { membershipIds: [membershipId], kind: 'absence-planned', entityId: id })
  return { id, version: 1 }
}

/** Back earlier, or not away at all: from that day on nobody stands in.
 *  @throws notFound, invalid */
export async function endAbsence(act: Act, id: string, { untilOn }: { untilOn: string }) {
  const { tx, today, now } = act
  const absence = await getAbsence(act, id)
  if (!plansFor(act, absence)) throw notFound()
  await holdMembership(tx, absence.membershipId)
  if (untilOn > absence.untilOn)
    throw invalidAt('/untilOn', 'later-than-planned', 'lies after the day that was planned')
  const standIns = (await listStandIns(tx, id)).map((standIn) => standIn.id)
  const subjects = await listHeldCases(tx, absence.membershipId)
  act.concerns({ entityId: id }, ...subjects.map(({ subjectId }) => ({ subjectId, entityId: id })))
  if (untilOn < absence.fromOn) {
    await endStandIns(tx, standIns, { endedAt: now })
    return { id, version: await changeAbsence(tx, id, { withdrawnAt: now }) }
  }
  if (untilOn < today) throw invalidAt('/untilOn', 'in-the-past', 'lies before today')
  await endStandIns(tx, standIns, { untilOn })
  return { id, version: await changeAbsence(tx, id, { untilOn }) }
}

/** Another stand-in for one case, or one for a case that came to her since.
 *  @throws notFound, invalid, conflict('stand-in-…') */
export async function nameStandIn(act: Act, id: string, body: StandInBody) {
  const absence = await getAbsence(act, id)
  if (!plansFor(act, absence)) throw notFound()
  await holdMembership(act.tx, absence.membershipId)
  const held = await listHeldCases(act.tx, absence.membershipId)
  const away = await listAway(act.tx, absence)
  const { caseId, membershipId: standInId } = body
  await addStandIn(act, { absence, away, held, caseId, standInId })
  return { id, version: absence.version }
}
