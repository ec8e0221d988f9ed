import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { startOfDay } from '../../platform/clock/index.ts'
import { conflict, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import type { HoursRow } from './hours.queries.ts'
import {
  changeHours,
  findHours,
  findHoursForUpdate,
  findMemberFrom,
  holdMinutesOfDay,
  insertHours,
  listHourVersions,
} from './hours.queries.ts'
import { faultsOfHours } from './hours.rules.ts'
import type { Hours, HoursBody } from './hours.schema.ts'

/** Enters her own hours without a case. @throws invalid in the future, before she began, or where the
 *  day would hold more than 24 hours, contacts included */
export async function enterHours(act: Act, body: HoursBody) {
  const { tx, actor, now } = act
  const id = randomUUID()
  await demandFits(act, body, null)
  const { programmeId, membershipId } = actor
  await insertHours(tx, { ...body, programmeId, id, membershipId, recordedAt: now })
  await recordHours(act, { kind: 'hours-recorded', id, version: 1, body })
  return { id, version: 1 }
}

/** Corrects her own hours; what stood there stays readable.
 *  @throws notFound, stale, conflict('hours-withdrawn'), invalid */
export async function correctHours(act: Act, id: string, body: HoursBody) {
  const held = await holdHours(act, id)
  await demandFits(act, body, id)
  const version = held.version + 1
  await changeHours(act.tx, id, { ...body, correctedAt: act.now, version })
  await recordHours(act, { kind: 'hours-corrected', id, version, body })
  return { id, version }
}

/** What was entered by mistake counts as nothing from now on, and stays readable.
 *  @throws notFound, stale, conflict('hours-withdrawn') */
export async function withdrawHours(act: Act, id: string) {
  const held = await holdHours(act, id)
  const version = held.version + 1
  await changeHours(act.tx, id, { withdrawn: true, correctedAt: act.now, version })
  const body = { workedOn: held.workedOn, kind: held.kind as HoursBody['kind'], minutes: 0 }
  await recordHours(act, { kind: 'hours-corrected', id, version, body })
  return { id, version }
}

/** One entry with what stood there before. @throws notFound */
export async function getHours({ tx }: Act, id: string): Promise<Hours> {
  const row = await findHours(tx, id)
  if (!row) throw notFound()
  return describeHours(row, await listHourVersions(tx, [id]))
}

type Version = Awaited<ReturnType<typeof listHourVersions>>[number]

/** An entry as it is answered. @param versions of any entries */
export function describeHours(row: HoursRow, versions: readonly Version[]): Hours {
  const { id, workedOn, minutes, withdrawn, version } = row
  return {
    id,
    workedOn,
    kind: row.kind as Hours['kind'],
    minutes,
    withdrawn,
    earlier: versions
      .filter(({ hoursId }) => hoursId === id)
      .map(({ kind, replacedAt, ...was }) => ({
        workedOn: was.workedOn,
        kind: kind as Hours['kind'],
        minutes: was.minutes,
        replacedAt: replacedAt.toISOString(),
      })),
    version,
  }
}

async function holdHours({ tx, actor, expectedVersion }: Act, id: string): Promise<HoursRow> {
  const held = await findHoursForUpdate(tx, id, actor.membershipId)
  if (!held) throw notFound()
  const expected = expectedVersion()
  if (expected !== held.version) throw stale(expected, held.version)
  if (held.withdrawn) throw conflict('hours-withdrawn')
  return held
}

async function demandFits({ tx, actor, today }: Act, body: HoursBody, besides: string | null) {
  const memberFrom = await findMemberFrom(tx, actor.membershipId)
  const already = await holdMinutesOfDay(tx, body.workedOn, besides)
  const faults = faultsOfHours(body, { today, memberFrom, already })
  if (faults.length > 0) throw invalid(faults)
}

type Entered = { kind: string; id: string; version: number; body: HoursBody }

// Counts of minutes and who worked them, about nobody else.
async function recordHours(act: Act, { kind, id, version, body }: Entered): Promise<void> {
  const { role, organisationId } = act.actor
  await recordFact(act, {
    kind,
    occurredAt: startOfDay(body.workedOn),
    entityId: id,
    attributes: { kind: body.kind, minutes: body.minutes, role, organisationId, version },
  })
}
