type Range = { from: number; until: number }

const most = 200

/** Where these words stand in a text, as whole words, and where nothing is taken out yet. */
export function placesOf(text: string, words: string, taken: readonly Range[]): Range[] {
  const wanted = words.trim().split(/\s+/).map(escaped).join('\\s+')
  if (wanted === '') return []
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(whole)]
    .map(({ index, 0: found }) => ({ from: index, until: index + found.length }))
    .filter((one) => !taken.some(({ from, until }) => from < one.until && one.from < until))
    .slice(0, most)
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
