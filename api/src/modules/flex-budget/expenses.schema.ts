import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, Moment, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const categories = [
  'clothing',
  'food',
  'sleeping-bag',
  'transport',
  'documents',
  'other',
] as const
export const aims = ['breakthrough', 'motivate', 'need'] as const
export const states = [
  'asked',
  'planned',
  'spent',
  'unfunded',
  'own-cost',
  'refused',
  'declined',
  'withdrawn',
  'reversed',
] as const
export type State = (typeof states)[number]
export const causes = ['beyond-balance', 'not-approved'] as const
export type Cause = (typeof causes)[number]
export const steps = [
  'spend',
  'withdraw',
  'add-receipt',
  'correct',
  'approve',
  'decline',
  'decide',
] as const
export type Step = (typeof steps)[number]

const reason = words(300)
/** Euros are not counted in fractions: whole cents, ten thousand euros at most. */
const Cents = Type.Integer({ minimum: 1, maximum: 1_000_000 })
const noReceiptBecause = Type.Optional(
  Type.Unsafe<string>({ ...reason, description: 'Why there is no receipt; sealed by her key.' }),
)

export const CaseParams = strictObject({ caseId: Id })
export const ExpenseParams = strictObject({ caseId: Id, expenseId: Id })
export type ExpenseParams = Static<typeof ExpenseParams>

export const ExpenseBody = strictObject({
  kind: oneOf(['planned', 'spent']),
  amountCents: Cents,
  onDay: Day,
  category: oneOf(categories),
  aim: oneOf(aims),
  noReceiptBecause,
})
export type ExpenseBody = Static<typeof ExpenseBody>

export const SpendBody = strictObject({ amountCents: Cents, onDay: Day, noReceiptBecause })
export type SpendBody = Static<typeof SpendBody>

export const ReasonBody = strictObject({ reason })
export type ReasonBody = Static<typeof ReasonBody>

const Said = Type.Object({ by: Type.String(), at: Moment, reason: Type.String() })

export const Expense = Type.Object({
  id: Id,
  caseId: Id,
  number: nullable(Type.String({ description: 'Null where the case is not known to the reader.' })),
  alias: nullable(Type.String()),
  organisation: Type.String(),
  by: Type.String(),
  state: oneOf(states),
  amountCents: Cents,
  onDay: Day,
  category: oneOf(categories),
  aim: oneOf(aims),
  receipt: oneOf(['there', 'none', 'missing', 'not-yet']),
  noReceiptBecause: nullable(Type.String()),
  unfundedBecause: nullable(oneOf(causes)),
  approvedBy: nullable(Type.String()),
  decision: nullable(Said),
  correction: nullable(Said),
  steps: Type.Array(
    Type.Object({
      step: oneOf(steps),
      code: nullable(Type.String({ description: 'Why it cannot be taken; null: it can.' })),
    }),
  ),
  version: Type.Integer(),
})
export type Expense = Static<typeof Expense>

/** What is free of one's own organisation's share today. */
const Purse = Type.Object({
  shareId: Id,
  envelope: Type.String(),
  organisation: Type.String(),
  fromOn: Day,
  untilOn: Day,
  budgetCents: Type.Integer(),
  spentCents: Type.Integer(),
  reservedCents: Type.Integer(),
  freeCents: Type.Integer(),
})
export const Expenses = Type.Object({
  items: Type.Array(Expense),
  purse: nullable(Purse),
  approvalAboveCents: nullable(Type.Integer()),
})
