import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { Otherwise } from '../finance/index.ts'
import { facilityNames } from './options.schema.ts'

const Span = strictObject({ low: Type.String(), high: Type.String() })
export type Span = Static<typeof Span>

/** Geborgd, let op, niet geborgd, onbekend: as in the live note. */
const states = ['secured', 'attention', 'not-secured', 'unknown'] as const
export type Stands = (typeof states)[number]

const standCodes = [
  'case-management',
  'peer-expert',
  'expert-role',
  'time-out',
  'direction',
  'flex-budget',
  'wat',
  'hoe',
  'nodig',
] as const

export const reasons = [
  'no-case-managers',
  'hours-below-norm',
  'hours-unknown',
  'no-peer-expert',
  'wanted-not-funded',
  'fewer-hours-than-wanted',
  'no-time-out',
  'no-direction',
  'no-flex-budget',
  'one-party',
  'parties-unknown',
  'pool-too-small',
  'pool-not-yours',
  'pool-unknown',
  'no-subsidy',
] as const
export type Reason = (typeof reasons)[number]

const Standing = strictObject({
  code: oneOf(standCodes),
  state: oneOf(states),
  because: Type.Array(oneOf(reasons)),
})
export type Standing = Static<typeof Standing>

const Role = strictObject({
  role: oneOf(['case-managers', 'peer-experts', 'expert']),
  perCase: nullable(Type.String({ description: 'Hours a week for each case.' })),
  needed: nullable(Span),
  available: Type.Union([Type.String(), Type.Null()], {
    description: 'Hours a week of the pool that are for cases; null where it is not the reader’s.',
  }),
})
export type StaffedRole = Static<typeof Role>

const Facility = strictObject({ name: oneOf(facilityNames), stands: nullable(Type.Boolean()) })
const Party = strictObject({ id: Id, name: Type.String() })

const side = {
  cases: nullable(Span),
  staffing: Type.Array(Role),
  facilities: Type.Array(Facility),
  parties: nullable(Type.Array(Party)),
  standing: Type.Array(Standing),
}

/** Today, as far as the reader may know it: outside care cases are a band. */
export const Today = strictObject({ asOf: Day, casesAreBand: Type.Boolean(), ...side })
export type Today = Static<typeof Today>

/** One option under its assumptions; money is null where no version of a budget is put to it, or none is the
 *  reader's. */
export const Outcome = strictObject({ ...side, money: nullable(Otherwise) })
export type Outcome = Static<typeof Outcome>

const norms = strictObject({
  hoursPerCase: Type.Number(),
  hoursTolerance: Type.Number(),
  peerHoursPerCase: Type.Number(),
  expertHoursFrom: Type.Number(),
  expertHoursUntil: Type.Number(),
  parties: Type.Integer(),
})
export type Norms = Static<typeof norms>

export const Outcomes = strictObject({
  today: Today,
  norms,
  options: Type.Array(strictObject({ optionId: Id, name: Type.String(), outcome: Outcome })),
})
export type Outcomes = Static<typeof Outcomes>

export const Trial = strictObject({ today: Today, norms, outcome: Outcome })
export type Trial = Static<typeof Trial>
