import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { sources } from './sources.schema.ts'

export const sectionCodes = [
  'group',
  'elements',
  'domains',
  'contacts',
  'caseManagers',
  'peerExperts',
  'sight',
  'timeOuts',
  'flexBudget',
  'dropIn',
  'zone',
  'handovers',
  'referrals',
  'direction',
  'money',
  'signals',
  'late',
] as const
export type SectionCode = (typeof sectionCodes)[number]

export const units = ['people', 'events', 'hours', 'days', 'stays', 'cents', 'figures'] as const
export type Unit = (typeof units)[number]

/** Of whom or what a figure is: who could have been counted in it. */
export const universes = [
  'approach',
  'continued',
  'open',
  'assessed',
  'reported',
  'work',
  'stays',
  'means',
  'visitors',
  'applicants',
  'network',
  'direction',
  'note',
  'signals',
] as const
export type Universe = (typeof universes)[number]

export const PeriodQuery = strictObject({ from: Day, until: Day })
export const ReportQuery = strictObject({
  from: Day,
  until: Day,
  besideFrom: Type.Optional(Day),
  besideUntil: Type.Optional(Day),
})
export type ReportQuery = Static<typeof ReportQuery>

const Measured = Type.Object({
  from: Day,
  until: Type.Unsafe<string>({ ...Day, description: 'Cut at today when it was asked later.' }),
  askedUntil: Day,
  complete: Type.Boolean({ description: 'The last day that was asked for is over.' }),
  days: Type.Integer({ minimum: 1 }),
})
export type Measured = Static<typeof Measured>

export const reaches = ['whole', 'part', 'none'] as const
export type Reach = (typeof reaches)[number]

const Value = Type.Object({
  value: nullable(Type.Number({ description: 'Null where it is not known, or said as a band.' })),
  band: nullable(
    Type.Object(
      { from: Type.Integer(), until: Type.Integer() },
      {
        description: 'For a role that may not read what the figure is counted from.',
      },
    ),
  ),
})
export type Value = Static<typeof Value>

const Figure = Type.Object({
  code: Type.String({ description: 'Key of its definition, with the section.' }),
  part: nullable(Type.String({ description: 'Of a figure that is split: by what.' })),
  name: nullable(Type.String({ description: 'Of a part that the programme named itself.' })),
  unit: oneOf(units),
  universe: oneOf(universes),
  source: oneOf(sources),
  now: Value,
  before: Value,
  difference: nullable(
    Type.Number({ description: 'Now, less before; null unless both are exact.' }),
  ),
})
export type Figure = Static<typeof Figure>

/** Any period beside another: figures with unit, universe and source, and how far the data reach. */
export const Report = Type.Object({
  period: Measured,
  before: Measured,
  chosen: Type.Boolean({ description: 'Whether the period beside it was asked for.' }),
  safeguardingFrom: Day,
  sources: Type.Array(
    Type.Object({
      code: oneOf(sources),
      since: nullable(
        Type.Unsafe<string>({ ...Day, description: 'The first day; null: never, or always.' }),
      ),
      now: oneOf(reaches),
      before: oneOf(reaches),
    }),
  ),
  sections: Type.Array(Type.Object({ code: oneOf(sectionCodes), figures: Type.Array(Figure) })),
})
export type Report = Static<typeof Report>
