import { at } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { TimeOutsData } from './shape.time-outs.ts'

/** Writes the places of the facility, when they are closed, and the quota and price of each period. */
export function addTimeOutPlan(scene: Scene, data: TimeOutsData): void {
  for (const place of data.places) addPlace(scene, place)
  for (const closing of data.closed) addClosing(scene, closing)
  for (const period of data.periods) addPeriod(scene, period)
}

const plannerOn = (scene: Scene, day: string) => scene.membersOn(day, 'coordinator')[0]

/** The id of a place by its name. */
export const placeIdOf = (scene: Scene, name: string) => scene.id(`time-out-place/${name}`)

function addPlace(scene: Scene, { name, from }: TimeOutsData['places'][number]): void {
  const recordedAt = at(from, '09:30')
  const planner = plannerOn(scene, from)
  if (planner === undefined || !scene.happened(recordedAt)) return
  const { programmeId } = scene
  const id = placeIdOf(scene, name)
  const by = { membershipId: planner.id, recordedAt }
  scene.rows.add('timeOutPlaces', { programmeId, id, name, fromOn: from, ...by })
}

function addClosing(scene: Scene, closing: TimeOutsData['closed'][number]): void {
  const { place, from, until, reason, on } = closing
  const recordedAt = at(on, '11:30')
  const planner = plannerOn(scene, on)
  if (planner === undefined || !scene.happened(recordedAt)) return
  scene.rows.add('timeOutClosedPeriods', {
    programmeId: scene.programmeId,
    id: scene.id(`time-out-closed/${place}/${from}`),
    placeId: placeIdOf(scene, place),
    fromOn: from,
    untilOn: until,
    reason,
    membershipId: planner.id,
    recordedAt,
  })
}

function addPeriod(scene: Scene, period: TimeOutsData['periods'][number]): void {
  const { from, until, on, stays, days, provenance, source } = period
  const setAt = at(on, '09:45')
  const planner = plannerOn(scene, on)
  if (planner === undefined || !scene.happened(setAt)) return
  const { programmeId, rows } = scene
  const periodId = scene.id(`time-out-period/${from}`)
  const by = { programmeId, membershipId: planner.id }
  const span = { fromOn: from, untilOn: until, recordedAt: setAt }
  rows.add('timeOutPeriods', { ...by, id: periodId, ...span })
  const set = { ...by, periodId, setAt, recordedAt: setAt }
  const quotaId = scene.id(`time-out-quota/${from}`)
  rows.add('timeOutQuotas', { ...set, id: quotaId, stays, days, provenance, source })
  const { dayPriceCents, priceSource } = period
  rows.add('timeOutPrices', {
    ...set,
    id: scene.id(`time-out-price/${from}`),
    dayPriceCents,
    provenance: dayPriceCents === null ? 'unknown' : 'derived',
    source: priceSource,
  })
}
