import type { Role } from '../../platform/access/matrix.ts'
import type { Count, Element, Figure, FigureCode, State } from './safeguards.schema.ts'
import { worstOf } from './states.rules.ts'

type Own = {
  code: FigureCode
  state: State
  /** Who acts while it is not secured. */
  acts: readonly Role[]
  unit: Figure['unit']
  universe: Figure['universe']['code']
  counts?: Readonly<Record<string, number>>
} & Partial<Pick<Figure, 'value' | 'norms' | 'period'>>

/** One figure of the note, with the names of its counts as they stand. */
export const figureOf = (of: 'elements' | 'conditions', own: Own): Figure => ({
  code: own.code,
  definition: `safeguards.${of}.${own.code}`,
  unit: own.unit,
  universe: { code: own.universe, on: null },
  period: own.period ?? null,
  value: own.value ?? null,
  counts: Object.entries(own.counts ?? {}).map(
    ([code, value]): Count => ({ code, value, band: null }),
  ),
  norms: own.norms ?? [],
  state: own.state,
  whoActs: own.state === 'secured' ? [] : [...own.acts],
})

/** An element or condition: it stands as its weakest figure, and shows each norm once. */
export function elementOf(code: Element['code'], asOf: string, figures: Figure[]): Element {
  const norms = figures.flatMap((figure) => figure.norms)
  return {
    code,
    norms: norms.filter(({ key }, nth) => norms.findIndex((one) => one.key === key) === nth),
    figures,
    state: worstOf(figures.map(({ state }) => state)),
    whoActs: [...new Set(figures.flatMap(({ whoActs }) => whoActs))],
    asOf,
  }
}
