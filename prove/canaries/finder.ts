/** Finds many texts in one pass, after Wu and Manber: it looks at the last three bytes of a window
 *  and skips ahead as far as no text could begin. */
export type Finder<T> = (bytes: Buffer) => Set<T>

type Needle<T> = { bytes: Buffer; of: T }

const block = 3
const slots = 1 << 16

/** @param needles of at least three bytes each; the shortest one decides how fast it goes */
export function makeFinder<T>(needles: readonly Needle<T>[]): Finder<T> {
  const width = Math.min(...needles.map(({ bytes }) => bytes.length))
  const shifts = new Uint8Array(slots).fill(Math.min(width - block + 1, 255))
  const ending = new Map<number, Needle<T>[]>()
  for (const needle of needles) {
    for (let at = 0; at + block <= width; at += 1) {
      const slot = slotOf(needle.bytes, at)
      shifts[slot] = Math.min(shifts[slot] ?? 0, width - block - at)
    }
    const last = slotOf(needle.bytes, width - block)
    ending.set(last, [...(ending.get(last) ?? []), needle])
  }
  return (bytes) => {
    const found = new Set<T>()
    let at = width - block
    while (at + block <= bytes.length) {
      const slot = slotOf(bytes, at)
      const shift = shifts[slot] ?? 1
      if (shift === 0)
        note(found, { bytes, begin: at + block - width, fit: ending.get(slot) ?? [] })
      at += Math.max(shift, 1)
    }
    return found
  }
}

type Window<T> = { bytes: Buffer; begin: number; fit: readonly Needle<T>[] }

function note<T>(found: Set<T>, { bytes, begin, fit }: Window<T>): void {
  for (const needle of fit) {
    const end = begin + needle.bytes.length
    if (end <= bytes.length && needle.bytes.compare(bytes, begin, end) === 0) found.add(needle.of)
  }
}

const slotOf = (bytes: Buffer, at: number) =>
  (((bytes[at] ?? 0) << 8) ^ ((bytes[at + 1] ?? 0) << 4) ^ (bytes[at + 2] ?? 0)) & (slots - 1)
