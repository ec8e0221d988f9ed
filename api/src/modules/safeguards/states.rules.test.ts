import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { State } from './safeguards.schema.ts'
import { worstOf } from './states.rules.ts'

test.each<[State[], State]>([
  [['secured', 'secured'], 'secured'],
  [['secured', 'unknown'], 'unknown'],
  [['unknown', 'attention'], 'attention'],
  [['attention', 'unknown', 'secured', 'not-secured'], 'not-secured'],
  [['unknown', 'not-secured'], 'not-secured'],
  [[], 'unknown'],
])('an element with figures that are %j is %s', (states, state) => {
  expect(worstOf(states)).toBe(state)
})

const anyState = fc.constantFrom<State>('secured', 'attention', 'not-secured', 'unknown')

test('the order of the figures decides nothing, and the state is one of theirs', () => {
  fc.assert(
    fc.property(fc.array(anyState, { minLength: 1 }), (states) => {
      expect(worstOf(states.toReversed())).toBe(worstOf(states))
      expect(states).toContain(worstOf(states))
    }),
  )
})
