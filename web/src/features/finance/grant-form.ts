import { firstOfMonthAfter } from '../../platform/language/reckoning.ts'
import { figureOf } from './figure-typing.ts'
import type { Version } from './finance.api.ts'
import type { ApplicationBody, AwardBody, Grant, LineBody } from './grants.api.ts'
import { codeOf } from './version-form.ts'

export const measures = [
  'hours',
  'days',
  'stays',
  'euros',
] as const satisfies readonly LineBody['measure'][]

/** Which daily work can stand beside a line of each measure. */
export const countsOf = {
  hours: ['case-managers', 'peer-expert'],
  days: ['time-out'],
  stays: ['time-out'],
  euros: ['flex-budget'],
} as const satisfies Record<LineBody['measure'], readonly LineBody['countedBy'][]>

export type LineValues = {
  code: string
  name: string
  measure: LineBody['measure']
  countedBy: string
  volume: string
  amount: string
  note: string
}

export type GrantValues = {
  organisationId: string
  name: string
  about: string
  from: string
  until: string
  budgetVersionId: string
  lines: LineValues[]
}

const typed = (value: string) => ({ value, provenance: 'stated', source: '' }) as const

/** Whole cents as euros to type on. */
export function eurosOf(cents: number): string {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)},${digits.slice(-2)}`
}

/** @returns cents, with a fraction where a cent was divided; undefined for what is no amount */
export function centsFrom(euros: string): number | undefined {
  const figure = figureOf('amountCents', typed(euros))
  const cents = figure?.form === 'exact' ? Number(figure.values[0]) : Number.NaN
  return Number.isNaN(cents) ? undefined : cents
}

function volumeFrom(text: string): string | undefined {
  const figure = figureOf('volume', typed(text))
  return figure?.form === 'exact' ? figure.values[0] : undefined
}

export const emptyLine = (): LineValues => ({
  ...{ code: '', name: '', measure: 'hours', countedBy: '', volume: '', amount: '', note: '' },
})

/** Lines of a grant to type on: as they were granted where they were, else as they were asked. */
const lineValuesOf = (lines: Grant['lines'], side: 'asked' | 'granted'): LineValues[] =>
  lines.flatMap(({ code, name, measure, countedBy, ...sides }) => {
    const one = sides[side]
    if (one === null) return []
    return [
      {
        ...{ code, name, measure, countedBy: countedBy ?? '', note: one.note },
        volume: one.volume?.replace('.', ',') ?? '',
        amount: eurosOf(one.cents),
      },
    ]
  })

type BudgetLine = Pick<
  Version['lines'][number],
  'code' | 'name' | 'kind' | 'organisationIds' | 'volume' | 'amount'
>

const measureOf: Record<BudgetLine['kind'], LineBody['measure']> = {
  'hours-per-case': 'hours',
  'hours-per-week': 'hours',
  days: 'days',
  'lump-sum': 'euros',
}

/** Lines of a budget that an organisation carries; a figure that is no single one stays open. */
export const linesFromBudget = (
  lines: readonly BudgetLine[],
  organisationId: string,
): LineValues[] =>
  lines
    .filter(({ organisationIds }) => organisationIds.includes(organisationId))
    .map(({ code, name, kind, volume, amount }) => {
      const measure = measureOf[kind]
      const counts: readonly string[] = countsOf[measure]
      const single = amount !== null && amount.lowCents === amount.highCents
      return {
        ...{ code, name, measure, note: '' },
        countedBy: counts.includes(code) ? code : '',
        volume: volume?.low === volume?.high ? (volume?.low.replace('.', ',') ?? '') : '',
        amount: single ? eurosOf(amount.lowCents) : '',
      }
    })

export const valuesOf = (grant: Grant): GrantValues => ({
  organisationId: grant.organisationId,
  name: grant.name,
  about: grant.about,
  from: grant.from,
  until: grant.until,
  budgetVersionId: grant.budgetVersionId ?? '',
  lines: lineValuesOf(grant.lines, 'asked'),
})

export const emptyGrant = (today: string, organisationId: string): GrantValues => ({
  ...{ organisationId, name: '', about: '', budgetVersionId: '', lines: [] },
  from: `${Number(today.slice(0, 4)) + 1}-01-01`,
  until: `${Number(today.slice(0, 4)) + 1}-12-31`,
})

/** @returns undefined while an amount or a volume cannot be read */
export function linesOf(values: readonly LineValues[]): LineBody[] | undefined {
  const lines = values.map(lineOf)
  return lines.every((line) => line !== undefined) ? (lines as LineBody[]) : undefined
}

function lineOf({ code, name, measure, countedBy, volume, amount, note }: LineValues) {
  const cents = centsFrom(amount)
  const read = measure === 'euros' ? null : volumeFrom(volume)
  if (cents === undefined || read === undefined) return undefined
  const fits: readonly string[] = countsOf[measure]
  return {
    ...{ code: code || codeOf(name) || 'regel', name, measure, volume: read, cents, note },
    countedBy: (fits.includes(countedBy) ? countedBy : null) as LineBody['countedBy'],
  }
}

/** What is sent. @returns undefined while an amount or a volume cannot be read */
export function applicationOf({ organisationId: _, budgetVersionId, ...values }: GrantValues) {
  const lines = linesOf(values.lines)
  if (lines === undefined) return undefined
  return { ...values, budgetVersionId: budgetVersionId || null, lines } satisfies ApplicationBody
}

export type AwardValues = {
  on: string
  reason: string
  accountabilityBy: string
  lines: LineValues[]
  conditions: { words: string }[]
  instalments: { amount: string; dueOn: string }[]
  dues: { owner: 'organisation' | 'municipality'; what: string; dueOn: string }[]
}

/** The award as it stands; before it, the application as it was asked. */
export function awardValuesOf(grant: Grant, today: string): AwardValues {
  const due = grant.dues.find(({ kind, doneOn }) => kind === 'accountability' && doneOn === null)
  const side = grant.state === 'awarded' ? 'granted' : 'asked'
  return {
    ...{ on: today, reason: '', instalments: [], dues: [] },
    accountabilityBy: due?.dueOn ?? firstOfMonthAfter(grant.until, 4),
    lines: lineValuesOf(grant.lines, side),
    conditions: grant.conditions.map((words) => ({ words })),
  }
}

/** @returns undefined while an amount or a volume cannot be read */
export function awardOf({
  conditions,
  instalments,
  ...values
}: AwardValues): AwardBody | undefined {
  const lines = linesOf(values.lines)
  const planned = instalments.map(({ amount, dueOn }) => ({ cents: centsFrom(amount), dueOn }))
  if (lines === undefined || planned.some(({ cents }) => cents === undefined)) return undefined
  return {
    ...{ ...values, lines },
    conditions: conditions.map(({ words }) => words),
    instalments: planned.map(({ cents = 0, dueOn }) => ({ cents, dueOn })),
  }
}
