import type { FigureName, Period } from './figures.schema.ts'
import type { Budget } from './finance.rules.ts'
import type { Factor, Resolved } from './lines.rules.ts'
import type { Quantity } from './quantities.rules.ts'
import { isSame } from './quantities.rules.ts'

export type FigureChange = {
  figure: FigureName
  change: 'became-known' | 'became-unknown' | 'changed' | 'otherwise-known'
  before: Factor | undefined
  after: Factor | undefined
}
export type LineChange = {
  code: string
  change: 'added' | 'dropped' | 'changed'
  before: Resolved | undefined
  after: Resolved | undefined
  /** Empty for what was added or dropped as a whole. */
  figures: readonly FigureChange[]
  movedFunding: boolean
  renamed: boolean
}

type Version = { period: Period; budget: Budget }
type Comparison = {
  period: readonly (keyof Period)[]
  lines: readonly LineChange[]
}

/** What is different between two versions, line by line; nothing when they say the same. Lines are the
 *  same when they have the same code, in whatever order they stand. */
export function compareVersions(before: Version, after: Version): Comparison {
  const keys = ['from', 'until', 'convention'] as const
  const codes = [...before.budget.lines, ...after.budget.lines].map(({ code }) => code)
  const found = (of: Version, code: string) => of.budget.lines.find((line) => line.code === code)
  return {
    period: keys.filter((key) => before.period[key] !== after.period[key]),
    lines: [...new Set(codes)].flatMap((code) =>
      changeOf(code, found(before, code), found(after, code)),
    ),
  }
}

function changeOf(
  code: string,
  before: Resolved | undefined,
  after: Resolved | undefined,
): LineChange[] {
  const rest = { code, before, after, figures: [], movedFunding: false, renamed: false }
  if (!before || !after) return [{ ...rest, change: before ? 'dropped' : 'added' }]
  const figures = figureChanges(before, after)
  const movedFunding = before.funding !== after.funding
  const renamed = before.name !== after.name
  const same = figures.length === 0 && !movedFunding && !renamed && before.kind === after.kind
  return same ? [] : [{ ...rest, change: 'changed', figures, movedFunding, renamed }]
}

function figureChanges(before: Resolved, after: Resolved): FigureChange[] {
  const [was, is] = [before, after].map(
    ({ factors, amount }) => new Map([...factors, amount].map((one) => [one.name, one])),
  )
  const names = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])
  return [...names].flatMap((figure) => {
    const [one, other] = [was?.get(figure), is?.get(figure)]
    const change = howChanged(one, other)
    return change ? [{ figure, change, before: one, after: other }] : []
  })
}

function howChanged(before: Factor | undefined, after: Factor | undefined) {
  const [was, is]: (Quantity | undefined)[] = [before?.quantity, after?.quantity]
  if (!was && !is) return undefined
  if (!was) return 'became-known'
  if (!is) return 'became-unknown'
  if (!isSame(was, is)) return 'changed'
  return before?.provenance === after?.provenance ? undefined : 'otherwise-known'
}
