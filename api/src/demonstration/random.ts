import { createHash } from 'node:crypto'

/** Chance that is the same at every start. */
export type Draw = {
  chance(share: number): boolean
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  /** One of the keys, each as often as its weight says. */
  weighed<K extends string>(weights: Readonly<Record<K, number>>): K
}

/** @param name each name has a course of its own: more draws for one woman change no other */
export function drawFor(name: string): Draw {
  const next = mulberry32(createHash('sha256').update(name).digest().readUInt32LE())
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    chance: (share) => next() < share,
    between,
    pick: (items) => at(items, between(0, items.length - 1)),
    weighed: (weights) => weigh(weights, next()),
  }
}

/** @returns an id in the form of a random UUID, the same for the same name */
export function idFor(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function weigh<K extends string>(weights: Readonly<Record<K, number>>, share: number): K {
  const keys = Object.keys(weights) as K[]
  const total = keys.reduce((sum, key) => sum + weights[key], 0)
  let left = share * total
  const found = keys.find((key) => {
    left -= weights[key]
    return left < 0
  })
  return found ?? at(keys, keys.length - 1)
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new RangeError('Nothing to draw from.')
  return item
}

// Mulberry32, by Tommy Ettinger (public domain): 32 bits of state are enough for a demonstration.
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
