import * as fc from 'fast-check'

/** Chance that falls the same way again for the same seed. */
export type Dice = {
  below(limit: number): number
  /** @param share between 0 (never) and 1 (always) */
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** One value of an arbitrary. */
  draw<T>(arbitrary: fc.Arbitrary<T>): T
}

/** @param seed a whole number */
export function castDice(seed: number): Dice {
  const state = { value: seed >>> 0 }
  // Mulberry32: small, and its neighbours in seed do not resemble each other.
  const next = () => {
    state.value = (state.value + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state.value ^ (state.value >>> 15), state.value | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    draw: <T>(arbitrary: fc.Arbitrary<T>) =>
      fc.sample(arbitrary, { seed: below(2 ** 31), numRuns: 1 })[0] as T,
  }
}
