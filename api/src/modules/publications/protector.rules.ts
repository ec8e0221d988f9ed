import { isOpened } from './disclosure.rules.ts'
import type { Part, Way } from './partitions.rules.ts'
import { loss, partsOf, partWith } from './partitions.rules.ts'
import type { Reader } from './reader.rules.ts'
import { isContradicted, rangeOf, told } from './reader.rules.ts'
import type { Guarded, Range, Terms } from './statements.rules.ts'

/** A figure to be said. `behind`: the count of the persons of whom these are events, if these are events. */
export type Figure = {
  key: string
  terms: Terms
  count: number
  unit: 'persons' | 'events' | 'hours' | 'euros'
  behind: string | null
  dominated: boolean
}

/** What is said of it: a part in a way, or nothing and why. */
export type Said =
  | { key: string; method: 'words' | 'band' | 'rounded'; min: number; max: number; loss: number }
  | { key: string; method: 'withheld'; because: Because }
type Because = 'too-few-persons' | 'one-stands-out' | 'tells-more' | 'contradicts-earlier'

type Rules = { threshold: number; guarded: readonly Guarded[] }

/** Protects one edition of a programme that is too small for cross tables, figure by figure: of every way of
 *  saying that is safe whatever the count is, the one that keeps most. It chooses by what is known in public
 *  alone: a reader who knows this code learns nothing from the choice.
 *  @param before what a reader knows before this edition */
export function protect(figures: readonly Figure[], before: Reader, rules: Rules): Said[] {
  let reader = before
  const said = new Map<string, Said>()
  for (const figure of figures) {
    const one = sayOne(figure, reader, { ...rules, before, said })
    said.set(figure.key, one)
    if (one.method !== 'withheld')
      reader = told(reader, { terms: figure.terms, min: one.min, max: one.max })
  }
  return [...said.values()]
}

type Setting = Rules & { before: Reader; said: ReadonlyMap<string, Said> }

function sayOne(figure: Figure, reader: Reader, setting: Setting): Said {
  const { key, count } = figure
  const withheld = (because: Because): Said => ({ key, method: 'withheld', because })
  if (figure.behind !== null && !isManyBehind(figure.behind, setting))
    return withheld('too-few-persons')
  if (figure.dominated) return withheld('one-stands-out')
  const range = rangeOf(reader, figure.terms)
  const [best] = choicesFor(figure, range, { reader, setting })
  const again = sayAgain(range, setting.threshold)
  if (best === undefined && again === undefined) return withheld('tells-more')
  const part = best ? partWith(count, best.parts, best.way) : again
  if (part?.max == null || count < part.min || part.max < count)
    return withheld('contradicts-earlier')
  return sayPart(key, part.min, { max: part.max, method: best?.way.method ?? 'band' })
}

function sayPart(
  key: string,
  min: number,
  { max, method }: { max: number; method: Way['method'] },
): Said {
  return { key, method: min === 0 ? 'words' : method, min, max, loss: max - min }
}

/** Every way that is safe whatever the count is, the finest first. */
function choicesFor(
  figure: Figure,
  range: Range,
  { reader, setting }: { reader: Reader; setting: Setting },
): Choice[] {
  return waysFor(figure, setting.threshold)
    .map((way) => ({ way, parts: partsOf(range, way) }))
    .filter(({ parts }) => parts.length > 1)
    .filter(({ parts }) => parts.every((part) => isSafe(part, { figure, reader, setting })))
    .toSorted((one, two) => one.way.width - two.way.width || better(figure, one, two))
}

// What follows already from what is public may be said as well, where it is not all too wide.
function sayAgain({ least, most }: Range, threshold: number): Part | undefined {
  if (least === null || most === null) return undefined
  const values = most - least + 1
  return threshold <= values && values <= 3 * threshold ? { min: least, max: most } : undefined
}

type Choice = { way: Way; parts: readonly Part[] }

// Events, hours and euros are said around tens wherever that is safe; of persons whatever keeps most.
const better = ({ unit }: Figure, one: Choice, two: Choice) =>
  unit === 'persons' ? loss(one.parts, one.way.width) - loss(two.parts, two.way.width) : 0

/** Persons in bands, all else around tens; the finest first. */
function waysFor({ unit }: Figure, threshold: number): Way[] {
  const first = unit === 'persons' ? ('band' as const) : ('rounded' as const)
  const second = unit === 'persons' ? ('rounded' as const) : ('band' as const)
  const widths = [threshold, 2 * threshold, 3 * threshold]
  return widths.flatMap((width) => [
    { method: first, width },
    { method: second, width },
  ])
}

// Of events only that which is public of the persons behind them decides, so that a figure that is withheld
// says no more of those than was said.
function isManyBehind(behind: string, { said, threshold }: Setting): boolean {
  const persons = said.get(behind)
  return persons !== undefined && persons.method !== 'withheld' && persons.min >= threshold
}

type Trial = { figure: Figure; reader: Reader; setting: Setting }

function isSafe(part: Part, { figure, reader, setting }: Trial): boolean {
  const after = told(reader, { terms: figure.terms, ...part })
  // A part that cannot be is never said.
  if (isContradicted(after)) return true
  return setting.guarded.every(({ terms }) => {
    const now: Range = rangeOf(after, terms)
    return !isOpened(now, rangeOf(setting.before, terms), setting.threshold)
  })
}
