const width = 10

/** The band of ten in which a count lies, as it is said where a count could tell of one person; nought is in the
 *  first band. @param count a whole number, not negative */
export function bandOf(count: number): { from: number; until: number } {
  const from = Math.floor(count / width) * width
  return { from, until: from + width - 1 }
}
