import type { Sheet } from '../../platform/sheets/index.ts'
import type { Account } from './accounts.schema.ts'

export type Language = 'nl' | 'en'

const words = {
  nl: {
    title: 'Verantwoording flexbudget',
    ledger: 'Kasboek',
    totals: 'Totalen',
    organisation: 'Organisatie',
    number: 'Nummer',
    day: 'Dag',
    what: 'Wat',
    category: 'Soort',
    aim: 'Doel',
    amount: 'Bedrag (€)',
    balance: 'Saldo (€)',
    receipt: 'Bon',
    budget: 'Gekregen (€)',
    spent: 'Besteed (€)',
    reserved: 'Gereserveerd (€)',
    free: 'Vrij (€)',
    allotted: 'Toegekend',
    transferred: 'Overgeboekt',
    'kind-spent': 'Uitgave',
    reversed: 'Tegenboeking',
    clothing: 'Kleding',
    food: 'Eten',
    'sleeping-bag': 'Slaapzak',
    transport: 'Vervoer',
    documents: 'Documenten',
    other: 'Anders',
    breakthrough: 'Doorbraak',
    motivate: 'Motiveren',
    need: 'Nood',
    there: 'Ja',
    none: 'Nee, met reden',
    missing: 'Ontbreekt',
    unknown: 'Niet bekend',
  },
  en: {
    title: 'Accountability of the flex budget',
    ledger: 'Ledger',
    totals: 'Totals',
    organisation: 'Organisation',
    number: 'Number',
    day: 'Day',
    what: 'What',
    category: 'Category',
    aim: 'Aim',
    amount: 'Amount (€)',
    balance: 'Balance (€)',
    receipt: 'Receipt',
    budget: 'Given (€)',
    spent: 'Spent (€)',
    reserved: 'Reserved (€)',
    free: 'Free (€)',
    allotted: 'Allotted',
    transferred: 'Transferred',
    'kind-spent': 'Expense',
    reversed: 'Counter-entry',
    clothing: 'Clothing',
    food: 'Food',
    'sleeping-bag': 'Sleeping bag',
    transport: 'Transport',
    documents: 'Documents',
    other: 'Other',
    breakthrough: 'Breakthrough',
    motivate: 'Motivate',
    need: 'Need',
    there: 'Yes',
    none: 'No, with a reason',
    missing: 'Missing',
    unknown: 'Not known',
  },
} as const

export const titleOf = ({ name }: Account, language: Language) =>
  `${words[language].title}: ${name}`

/** Line by line, without a woman and without a worker. */
export function ledgerSheet({ shares }: Account, language: Language): Sheet {
  const word = words[language]
  const lines = shares.flatMap(({ share, ledger }) =>
    (ledger?.entries ?? []).map((entry) => [
      share.organisation,
      entry.number,
      entry.occurredOn,
      word[entry.kind === 'spent' ? 'kind-spent' : entry.kind],
      entry.category && word[entry.category],
      entry.aim && word[entry.aim],
      entry.amountCents,
      entry.balanceCents,
      entry.receipt && word[entry.receipt],
    ]),
  )
  return {
    name: word.ledger,
    columns: [
      { title: word.organisation, kind: 'text' },
      { title: word.number, kind: 'number' },
      { title: word.day, kind: 'day' },
      { title: word.what, kind: 'text' },
      { title: word.category, kind: 'text' },
      { title: word.aim, kind: 'text' },
      { title: word.amount, kind: 'cents' },
      { title: word.balance, kind: 'cents' },
      { title: word.receipt, kind: 'text' },
    ],
    rows: lines,
  }
}

/** What was given, spent and left, per organisation. */
export function totalsSheet({ shares }: Account, language: Language): Sheet {
  const word = words[language]
  return {
    name: word.totals,
    columns: [
      { title: word.organisation, kind: 'text' },
      { title: word.budget, kind: 'cents' },
      { title: word.spent, kind: 'cents' },
      { title: word.reserved, kind: 'cents' },
      { title: word.free, kind: 'cents' },
    ],
    rows: shares.map(({ share: { organisation, budgetCents, totals } }) => [
      organisation,
      budgetCents,
      totals?.spentCents ?? null,
      totals?.reservedCents ?? null,
      totals?.freeCents ?? null,
    ]),
  }
}
