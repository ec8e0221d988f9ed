import type { Element, State, Trial } from './safeguards.schema.ts'

const weight: Record<State, number> = { secured: 0, unknown: 1, attention: 2, 'not-secured': 3 }

/** An element stands as its weakest figure. *Unknown* outweighs *secured* only: what asks for
 *  attention asks for it, whatever else is not known. Without any figure it is unknown. */
export function worstOf(states: readonly State[]): State {
  return states.reduce<State>(
    (worst, state) => (weight[state] > weight[worst] ? state : worst),
    states.length === 0 ? 'unknown' : 'secured',
  )
}

/** What stands otherwise: each figure whose state differs, in the order of the note. */
export function changesBetween(
  now: readonly Element[],
  then: readonly Element[],
): Trial['changes'] {
  const after = new Map(
    then.flatMap(({ figures }) => figures.map((one) => [one.code, one] as const)),
  )
  return now.flatMap(({ code: element, figures }) =>
    figures.flatMap(({ code, state }) => {
      const to = after.get(code)?.state ?? state
      return to === state ? [] : [{ element, figure: code, from: state, to }]
    }),
  )
}
