import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { addDays, daysBetween } from '../../platform/clock/index.ts'
import { conflict, demand, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import type { BandRow } from './plan.queries.ts'
import {
  cancelClosedPeriodRow,
  endPlaceRow,
  findClosedPeriod,
  findPlace,
  findStayAfter,
  findTaken,
  insertClosedPeriod,
  insertPlace,
  listBands,
  listPlaces,
} from './plan.queries.ts'
import type { AddPlaceBody, Band, ClosePlaceBody } from './plan.schema.ts'
import { holdTimeOuts } from './stays.queries.ts'
import { mayTakePlace } from './stays.rules.ts'

const shownDays = 56

/** Eight weeks of each place: when it is taken and when it is closed, and by whom where one may know. */
export async function getCalendar({ tx, today }: Act, from: string | undefined) {
  const fromOn = from ?? addDays(today, -7)
  const untilOn = addDays(fromOn, shownDays)
  const bands = await listBands(tx, { fromOn, untilOn })
  const places = (await listPlaces(tx, fromOn)).map((place) => ({
    ...place,
    bands: bands.filter(({ placeId }) => placeId === place.id).map(describeBand),
  }))
  return { today, fromOn, untilOn, places }
}

function describeBand(row: BandRow): Band {
  const { kind, fromOn, untilOn, stayId, caseId, number, state } = row
  const { closedPeriodId, reason, closedVersion } = row
  const known = stayId !== null && caseId !== null && number !== null && state !== null
  const closed = closedPeriodId !== null && reason !== null && closedVersion !== null
  return {
    kind,
    fromOn,
    untilOn,
    days: daysBetween(fromOn, untilOn),
    stay: known ? { id: stayId, caseId, number, state: state as StateOfStay } : null,
    closing: closed ? { id: closedPeriodId, reason, version: closedVersion } : null,
  }
}
type StateOfStay = NonNullable<Band['stay']>['state']

export async function getPlace({ tx }: Act, id: string) {
  const place = await findPlace(tx, id)
  if (!place) throw notFound()
  return place
}

export async function addPlace({ tx, actor, now }: Act, body: AddPlaceBody) {
  const id = randomUUID()
  const { programmeId, membershipId } = actor
  await insertPlace(tx, { ...body, id, programmeId, membershipId, recordedAt: now })
  return { id, version: 1 }
}

/** A place that is no more after a day. @throws stale, conflict('time-out-place-still-planned') */
export async function endPlace(act: Act, id: string, { untilOn }: { untilOn: string }) {
  const { tx } = act
  await holdTimeOuts(tx)
  const place = await findPlace(tx, id)
  if (!place) throw notFound()
  const given = act.expectedVersion()
  if (given !== place.version) throw stale(given, place.version)
  if (untilOn < place.fromOn)
    throw invalidAt('/untilOn', 'before-start', 'lies before its first day')
  const after = await findStayAfter(tx, id, untilOn)
  if (after) throw conflict('time-out-place-still-planned', after)
  const version = await endPlaceRow(tx, id, { untilOn, version: place.version })
  if (version === undefined) throw stale(place.version, place.version + 1)
  return { id, version }
}

export async function getClosedPeriod({ tx }: Act, id: string) {
  const closing = await findClosedPeriod(tx, id)
  if (!closing) throw notFound()
  return closing
}

/** No stay in these days. @throws invalid, conflict('time-out-place-taken') */
export async function closePlace({ tx, actor, now }: Act, body: ClosePlaceBody) {
  const { placeId, fromOn, untilOn } = body
  await holdTimeOuts(tx)
  if (!(await findPlace(tx, placeId)))
    throw invalidAt('/placeId', 'unknown', 'is no place of this programme')
  if (untilOn < fromOn) throw invalidAt('/untilOn', 'before-start', 'lies before the first day')
  const wanted = { placeId, fromOn, untilOn: addDays(untilOn, 1) }
  demand(mayTakePlace(await findTaken(tx, wanted)))
  const id = randomUUID()
  const { programmeId, membershipId } = actor
  await insertClosedPeriod(tx, { ...body, id, programmeId, membershipId, recordedAt: now })
  return { id, version: 1 }
}

/** It is open after all. @throws notFound, stale, conflict('time-out-step-impossible') */
export async function cancelClosedPeriod(act: Act, id: string) {
  const closing = await getClosedPeriod(act, id)
  const given = act.expectedVersion()
  if (given !== closing.version) throw stale(given, closing.version)
  if (closing.cancelledAt !== null)
    throw conflict('time-out-step-impossible', { state: 'cancelled' })
  const version = await cancelClosedPeriodRow(act.tx, closing, act.now)
  if (version === undefined) throw stale(closing.version, closing.version + 1)
  return { id, version }
}
