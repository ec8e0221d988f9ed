import { balanceOf } from './grant-steps.rules.ts'
import type { Grant, LineOfGrant, NextDue } from './grant-views.schema.ts'
import { sumOfCents } from './grants.rules.ts'
import type { GrantLine, GrantState } from './grants.schema.ts'

type SidedLine = Omit<GrantLine, 'volume'> & { side: 'asked' | 'granted'; volume: string | null }
type Due = Omit<Grant['dues'][number], 'mayFulfil'>
type Instalment = Grant['instalments'][number]

/** What stands beside a grant, read once for all of them. */
export type GrantParts = {
  lines: readonly SidedLine[]
  dues: readonly Due[]
  instalments: readonly Instalment[]
  steps: readonly Grant['steps'][number][]
}

/** Asked and granted beside each other; a code is the same line on both sides, and what was granted comes first. */
export function besideEachOther(lines: readonly SidedLine[]): LineOfGrant[] {
  const sideOf = (code: string, side: SidedLine['side']) => {
    const found = lines.find((line) => line.code === code && line.side === side)
    return found ? { volume: found.volume, cents: found.cents, note: found.note } : null
  }
  const bySide = (side: SidedLine['side']) => lines.filter((line) => line.side === side)
  const seen = new Map(
    [...bySide('granted'), ...bySide('asked')].toReversed().map((one) => [one.code, one]),
  )
  const order = new Set([...bySide('asked'), ...bySide('granted')].map(({ code }) => code))
  return [...order].flatMap((code) => {
    const line = seen.get(code)
    if (line === undefined) return []
    const { name, measure, countedBy } = line
    return [
      {
        code,
        name,
        measure,
        countedBy,
        asked: sideOf(code, 'asked'),
        granted: sideOf(code, 'granted'),
      },
    ]
  })
}

/** Everything that is still due, the earliest first. */
export function openDuesOf({
  dues,
  instalments,
}: Pick<GrantParts, 'dues' | 'instalments'>): NextDue[] {
  const terms = dues
    .filter(({ doneOn, droppedOn }) => doneOn === null && droppedOn === null)
    .map(({ kind, owner, what, dueOn }): NextDue => ({ kind, owner, what, dueOn, cents: null }))
  const money = instalments
    .filter(({ paidOn, droppedOn }) => paidOn === null && droppedOn === null)
    .map(
      ({ kind, cents, dueOn }): NextDue => ({
        kind,
        owner: kind === 'recovery' ? 'organisation' : 'municipality',
        what: '',
        dueOn,
        cents,
      }),
    )
  return [...terms, ...money].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
}

const decided: readonly GrantState[] = [
  'awarded',
  'accounted',
  'settled',
  'recovering',
  'recovered',
]

/** What was asked, granted, paid and settled, and what is due next. */
export function summaryOf(state: GrantState, parts: GrantParts) {
  const on = (side: SidedLine['side']) => parts.lines.filter((line) => line.side === side)
  const settledCents = parts.steps.findLast(({ kind }) => kind === 'settle')?.settledCents ?? null
  return {
    askedCents: sumOfCents(on('asked')),
    grantedCents: decided.includes(state) ? sumOfCents(on('granted')) : null,
    settledCents,
    ...balanceOf({ settledCents, instalments: parts.instalments }),
    next: openDuesOf(parts)[0] ?? null,
  }
}

/** Everything of one grant that follows from its parts. */
export function partsInWords(state: GrantState, parts: GrantParts) {
  return {
    ...summaryOf(state, parts),
    lines: besideEachOther(parts.lines),
    instalments: [...parts.instalments],
    steps: [...parts.steps],
  }
}
