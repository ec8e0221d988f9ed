import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { grantCounts, grantMeasures, grantStates, grantStepKinds } from './grants.schema.ts'

const text = Type.String()
const cents = Type.Integer()
const owner = oneOf(['organisation', 'municipality'])

/** One thing that is due: a term of a step, something agreed, or money. */
const dueKinds = [
  'decision',
  'accountability',
  'settlement',
  'agreed',
  'advance',
  'closing',
  'recovery',
] as const

const NextDue = strictObject({
  kind: oneOf(dueKinds),
  owner,
  what: text,
  dueOn: Day,
  cents: nullable(cents),
})
export type NextDue = Static<typeof NextDue>

const head = {
  id: Id,
  organisationId: Id,
  organisation: text,
  name: text,
  from: Day,
  until: Day,
  state: oneOf(grantStates),
  askedCents: cents,
  grantedCents: nullable(cents),
  paidCents: Type.Integer({ description: 'Less what came back.' }),
  toPayCents: Type.Integer({ description: 'Settled beyond what was paid, and not paid yet.' }),
  toRecoverCents: Type.Integer({ description: 'Paid beyond what was settled, and not back yet.' }),
  settledCents: nullable(cents),
  next: nullable(NextDue),
  version: Type.Integer(),
}

export const Grants = strictObject({
  ...listOf(strictObject(head)).properties,
  organisations: Type.Array(strictObject({ id: Id, name: text }), {
    description: 'For which one may apply.',
  }),
  whole: Type.Boolean({
    description: 'False where only grants of the own organisation are shown.',
  }),
  mayWrite: Type.Boolean(),
})
export type Grants = Static<typeof Grants>

const Side = strictObject({ volume: nullable(text), cents, note: text })
const LineOfGrant = strictObject({
  code: text,
  name: text,
  measure: oneOf(grantMeasures),
  countedBy: nullable(oneOf(grantCounts)),
  asked: nullable(Side),
  granted: nullable(Side),
})
export type LineOfGrant = Static<typeof LineOfGrant>

export const Grant = strictObject({
  ...head,
  about: text,
  budgetVersionId: nullable(Id),
  budgetVersionName: nullable(text),
  lines: Type.Array(LineOfGrant),
  conditions: Type.Array(text),
  dues: Type.Array(
    strictObject({
      id: Id,
      kind: oneOf(['decision', 'accountability', 'settlement', 'agreed']),
      owner,
      what: text,
      dueOn: Day,
      doneOn: nullable(Day),
      droppedOn: nullable(Day),
      mayFulfil: Type.Boolean(),
    }),
  ),
  instalments: Type.Array(
    strictObject({
      id: Id,
      kind: oneOf(['advance', 'closing', 'recovery']),
      cents,
      dueOn: Day,
      paidOn: nullable(Day),
      droppedOn: nullable(Day),
    }),
  ),
  steps: Type.Array(
    strictObject({
      kind: oneOf(grantStepKinds),
      state: oneOf(grantStates),
      on: Day,
      reason: text,
      by: text,
      settledCents: nullable(cents),
    }),
  ),
  offers: Type.Array(strictObject({ kind: oneOf(grantStepKinds), because: nullable(text) }), {
    description: 'Steps that the reader may take here; with the code of why not yet.',
  }),
  mayWrite: Type.Boolean(),
  mayDecide: Type.Boolean(),
})
export type Grant = Static<typeof Grant>
