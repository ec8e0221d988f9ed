import type { Range } from './statements.rules.ts'

/** Part of what a count can be, both ends included; null is no end. */
export type Part = { min: number; max: number | null }

/** How a count can be said: in parts of at least so many values, from the least it can be, or around tens. */
export type Way = { method: 'band' | 'rounded'; width: number }

/** Where a count can be anything, so many parts are looked at: beyond them all are alike. */
const looked = 14

/** Every part in which a count may be said, whatever it is: from what is known in public alone, so that the
 *  choice of a part tells no more than the part.
 *  @param range whole, of which nothing is known above `most` where that is null */
export function partsOf({ least, most }: Range, { method, width }: Way): Part[] {
  const start = least ?? 0
  const first = method === 'band' ? start + width : firstRounded(start, width)
  const bounds = [start]
  const end = most ?? start + looked * width
  for (let next = first; next + width - 1 <= end; next += width) bounds.push(next)
  return bounds.map((min, index) => {
    const next = bounds[index + 1]
    return { min, max: next === undefined ? most : next - 1 }
  })
}

// A number is rounded to the nearest ten, a half upwards: 15 to 24 is said as 20.
function firstRounded(start: number, width: number): number {
  const half = Math.floor(width / 2)
  const low = Math.ceil((start + width - half) / width) * width
  return low + (width - half)
}

/** The part in which a count lies; beyond those that are looked at they go on alike. */
export function partWith(count: number, parts: readonly Part[], { width }: Way): Part | undefined {
  const found = parts.find(({ min, max }) => min <= count && (max === null || count <= max))
  if (found === undefined || found.max !== null) return found
  const min = found.min + Math.floor((count - found.min) / width) * width
  return { min, max: min + width - 1 }
}

/** How many values a part has on average, each count as likely as another: what is lost.
 *  @param parts of which the last may be without end */
export function loss(parts: readonly Part[], width: number): number {
  const sizes = parts.map(({ min, max }) => (max === null ? width : max - min + 1))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.reduce((sum, size) => sum + size * size, 0) / all
}
