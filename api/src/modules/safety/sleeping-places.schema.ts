import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { Step, told } from './safety.schema.ts'

export const sleepingKinds = [
  'own-home',
  'with-somebody',
  'shelter',
  'street',
  'sheltered-housing',
  'time-out',
  'other',
  'unknown',
] as const
export type SleepingKind = (typeof sleepingKinds)[number]

/** @field place where it is, in words; empty where the kind says enough */
export const SleepingPlaceBody = strictObject({
  kind: oneOf(sleepingKinds),
  fromOn: Day,
  place: told(500),
})
export type SleepingPlaceBody = Static<typeof SleepingPlaceBody>

const SleepingPlace = Type.Object({
  id: Id,
  kind: oneOf(sleepingKinds),
  place: Type.String(),
  fromOn: Day,
  untilOn: nullable(Type.String({ ...Day, description: 'From this day she sleeps elsewhere.' })),
  handledOn: nullable(Day),
  steps: Type.Array(Step, { description: 'When she sleeps outside; else none.' }),
})
export type SleepingPlace = Static<typeof SleepingPlace>
export const SleepingPlaces = listOf(SleepingPlace)

export const SleepingPlaceParams = strictObject({ caseId: Id, sleepingPlaceId: Id })
