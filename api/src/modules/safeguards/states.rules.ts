import type { State } from './safeguards.schema.ts'

const weight: Record<State, number> = { secured: 0, unknown: 1, attention: 2, 'not-secured': 3 }

/** An element stands as its weakest figure. *Unknown* outweighs *secured* only: what asks for
 *  attention asks for it, whatever else is not known. Without any figure it is unknown. */
export function worstOf(states: readonly State[]): State {
  return states.reduce<State>(
    (worst, state) => (weight[state] > weight[worst] ? state : worst),
    states.length === 0 ? 'unknown' : 'secured',
  )
}
