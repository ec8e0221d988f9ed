import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { conventions } from './figures.schema.ts'
import { Code, Line, LineBody, Total } from './lines.schema.ts'

const cents = Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 })

const content = {
  name: words(120),
  source: Type.String({ ...words(300), description: 'The document, with its paragraph.' }),
  from: Day,
  until: Type.String({ ...Day, description: 'The last day.' }),
  convention: oneOf(conventions),
  printed: nullable(strictObject({ cents, source: words(300) })),
  lines: Type.Array(LineBody, { maxItems: 60 }),
}

export const BudgetBody = strictObject({ name: words(120) })
export const ContentBody = strictObject(content)
export type ContentBody = Static<typeof ContentBody>
export const VersionBody = strictObject({ slug: Code, ...content })
export type VersionBody = Static<typeof VersionBody>

export const BudgetParams = strictObject({ budgetId: Id })
export const VersionParams = strictObject({ versionId: Id })
export const ComparisonParams = strictObject({ versionId: Id, otherId: Id })

const computed = {
  weeks: Type.String(),
  lines: Type.Array(Line),
  total: Total,
  outside: Total,
  printed: nullable(
    strictObject({
      cents: Type.Integer(),
      source: Type.String(),
      differenceCents: nullable(Type.Integer({ description: 'Computed less printed.' })),
    }),
  ),
}
export const Computation = strictObject(computed)
export type Computation = Static<typeof Computation>

const identity = {
  id: Id,
  budgetId: Id,
  slug: Type.String(),
  name: Type.String(),
  source: Type.String(),
  from: Day,
  until: Day,
  convention: oneOf(conventions),
  version: Type.Integer(),
}

export const BudgetVersion = strictObject({
  ...identity,
  ...computed,
  whole: Type.Boolean({ description: 'False where only lines of the own organisation are shown.' }),
  mayWrite: Type.Boolean(),
})
export type BudgetVersion = Static<typeof BudgetVersion>

const Summary = strictObject({ ...identity, lines: Type.Integer(), total: Total })
export const Budgets = strictObject({
  ...listOf(strictObject({ id: Id, name: Type.String(), versions: Type.Array(Summary) }))
    .properties,
  organisations: Type.Array(strictObject({ id: Id, name: Type.String() })),
  whole: Type.Boolean(),
  mayWrite: Type.Boolean(),
})
export type Budgets = Static<typeof Budgets>
