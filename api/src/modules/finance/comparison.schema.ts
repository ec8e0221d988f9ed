import type { Static } from 'typebox'
import { Type } from 'typebox'
import { nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { BudgetVersion } from './budgets.schema.ts'
import { figureNames } from './figures.schema.ts'
import { Factor, Total } from './lines.schema.ts'

const changes = ['became-known', 'became-unknown', 'changed', 'otherwise-known'] as const

const Side = strictObject({
  name: Type.String(),
  amount: nullable(strictObject({ lowCents: Type.Integer(), highCents: Type.Integer() })),
})
const Change = strictObject({
  code: Type.String(),
  change: oneOf(['added', 'dropped', 'changed']),
  before: nullable(Side),
  after: nullable(Side),
  movedFunding: Type.Boolean(),
  renamed: Type.Boolean(),
  figures: Type.Array(
    strictObject({
      figure: oneOf(figureNames),
      change: oneOf(changes),
      before: nullable(Factor),
      after: nullable(Factor),
    }),
  ),
})

const { id, slug, name, from, until, convention, weeks, whole } = BudgetVersion.properties
const version = strictObject({ id, slug, name, from, until, convention, weeks, total: Total })

/** Two versions side by side, with only what differs. */
export const Comparison = strictObject({
  before: version,
  after: version,
  period: Type.Array(oneOf(['from', 'until', 'convention'])),
  lines: Type.Array(Change),
  whole,
})
export type Comparison = Static<typeof Comparison>
