import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, oneOf, strictObject } from '../platform/http/index.ts'

const Key = Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$' })
const Words = Type.String({ minLength: 1, maxLength: 600 })
const optional = Type.Optional

const Figure = strictObject({
  values: Type.Array(Type.String()),
  source: Words,
  /** Absent: exact. */
  form: optional(oneOf(['range', 'ambiguous', 'unknown'])),
  /** Absent: stated. */
  provenance: optional(oneOf(['derived', 'assumed'])),
})

const Line = strictObject({
  code: Key,
  name: Words,
  kind: oneOf(['hours-per-case', 'hours-per-week', 'days', 'lump-sum']),
  figures: Type.Record(Type.String(), Figure),
  /** Absent: asked. */
  funding: optional(oneOf(['to-add', 'outside'])),
  unit: optional(oneOf(['days', 'weeks'])),
  note: optional(Words),
  /** Slugs of organisations that carry it. */
  organisations: optional(Type.Array(Key)),
})

/** `budgets.json`: the budgets with their versions as the documents have them, and the claims. Money in cents. */
export const BudgetsShape = strictObject({
  budgets: Type.Array(
    strictObject({
      name: Words,
      versions: Type.Array(
        strictObject({
          slug: Key,
          name: Words,
          source: Words,
          from: Day,
          until: Day,
          convention: oneOf(['month-4-375', 'month-52-12', 'days-7']),
          recordedOn: Day,
          printed: optional(strictObject({ cents: Type.Integer(), source: Words })),
          lines: Type.Array(Line),
        }),
      ),
    }),
  ),
  claims: Type.Array(
    strictObject({
      document: oneOf(['progress-report', 'summer-note', 'city-budget']),
      forYear: Type.Integer(),
      version: Key,
      askedCents: nullable(Type.Integer()),
      grantedCents: nullable(Type.Integer()),
      note: Words,
      recordedOn: Day,
    }),
  ),
})
export type BudgetsData = Static<typeof BudgetsShape>
