import type { Profile } from './profile.api.ts'

type Point = Profile['points'][number]

/** A point as it is edited; what is new has no code yet. */
export type PointValues = Omit<Point, 'code'> & { code: string }

export const newPoint: PointValues = { code: '', nl: '', en: '' }

/** What is sent: a point keeps its code, and with it who met it; a new one gets one from its words. */
export function readPoints(values: readonly PointValues[]): Point[] {
  const taken = new Set(values.map(({ code }) => code))
  return values.map(({ code, nl, en }) => {
    const own = code || freeCode(en, taken)
    taken.add(own)
    return { code: own, nl: nl.trim(), en: en.trim() }
  })
}

function freeCode(words: string, taken: ReadonlySet<string>): string {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 30)
    .replace(/-+$/, '')
  const first = plain.length > 1 ? plain : 'point'
  let code = first
  for (let letter = 97; taken.has(code); letter += 1)
    code = `${first}-${String.fromCharCode(letter)}`
  return code
}
