import type { Happening } from './happenings.rules.ts'
import { countOf, numberOf, peopleIn, within, wordOf } from './happenings.rules.ts'

/** What may be bought, and what for, as the ledger names them. */
const categories = ['clothing', 'food', 'sleeping-bag', 'transport', 'documents', 'other'] as const
const aims = ['breakthrough', 'motivate', 'need'] as const

/** What happened to the flex budget in a period. Money that was found later for what was spent beyond it is of the
 *  moment at which that was bought, as in the ledger. @param happenings of the flex budget, whenever they occurred */
export function flexWithin(
  happenings: readonly Happening[],
  moments: { start: Date; end: Date },
): Happening[] {
  const beyond = happenings.filter(({ kind }) => kind === 'flex-expense-unfunded')
  const boughtAt = new Map(beyond.map(({ entityId, occurredAt }) => [entityId, occurredAt]))
  const atPurchase = (one: Happening) =>
    isFunding(one) ? { ...one, occurredAt: boughtAt.get(one.entityId) ?? one.occurredAt } : one
  return within(happenings.map(atPurchase), moments)
}

const isFunding = (of: Happening) =>
  of.kind === 'flex-expense-decided' && wordOf(of, 'decision') === 'fund'

/** The flex budget in a period, as its ledger has it: spent is what was paid out of it, in the period in
 *  which it was bought; what was recorded wrongly comes back in the period in which that was found.
 *  @param happenings of the period */
export function flexBudgetOf(happenings: readonly Happening[]) {
  const bought = happenings.filter(({ kind }) => boughtKinds.includes(kind))
  const entries = happenings.flatMap(entryOf)
  const sum = (of: readonly Entry[]) => of.reduce((all, { cents }) => all + cents, 0)
  const by = (mark: 'category' | 'aim', codes: readonly string[]) =>
    Object.fromEntries(codes.map((code) => [code, sum(entries.filter((e) => e[mark] === code))]))
  return {
    givenCents: happenings.reduce((all, one) => all + givenCents(one), 0),
    expenses: bought.length,
    people: peopleIn(bought),
    spentCents: sum(entries),
    unfunded: countOf(happenings, 'flex-expense-unfunded'),
    corrected: countOf(happenings, 'flex-expense-corrected'),
    byCategory: by('category', categories),
    byAim: by('aim', aims),
  }
}

/** What was spent on each woman, in cents, as `spentCents` counts it. @param happenings of the period */
export const spentEach = (happenings: readonly Happening[]) =>
  [...Map.groupBy(happenings, ({ subjectId }) => subjectId)].flatMap(([subjectId, hers]) => {
    const cents = flexBudgetOf(hers).spentCents
    return subjectId === null || cents === 0 ? [] : [cents]
  })

const boughtKinds = ['flex-expense-spent', 'flex-expense-unfunded']

type Entry = { cents: number; category: string | null; aim: string | null }

// What was spent beyond the balance is paid out of it once somebody finds the money for it.
function entryOf(happening: Happening): Entry[] {
  const cents = numberOf(happening, 'amountCents') ?? 0
  const marks = { category: wordOf(happening, 'category'), aim: wordOf(happening, 'aim') }
  const { kind } = happening
  if (kind === 'flex-expense-spent') return [{ ...marks, cents }]
  if (kind === 'flex-expense-corrected') return [{ ...marks, cents: -cents }]
  return isFunding(happening) ? [{ ...marks, cents }] : []
}

// From outside, or back to it; between shares it stays what it is.
function givenCents(happening: Happening): number {
  if (happening.kind !== 'flex-budget-moved') return 0
  const cents = numberOf(happening, 'amountCents') ?? 0
  if (happening.attributes.given === true) return cents
  return happening.attributes.returned === true ? -cents : 0
}
