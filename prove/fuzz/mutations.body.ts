import type { Dice } from './dice.ts'
import type { Draft } from './shot.ts'
import { noted, reaches } from './shot.ts'
import { nastyValues } from './texts.ts'

type Mutation = (draft: Draft, dice: Dice) => void
type Spot = { holder: Record<string, unknown>; key: string }

/** Every place in a value that can hold another. */
function spotsOf(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsOf(holder[key])])
}

const atSpot =
  (name: string, change: (spot: Spot, dice: Dice) => void): Mutation =>
  (draft, dice) => {
    const spots = spotsOf(draft.body)
    if (spots.length === 0) return
    const spot = dice.pick(spots)
    change(spot, dice)
    noted(draft, `${name} ${spot.key}`)
  }

const set = ({ holder, key }: Spot, value: unknown) =>
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })

// A copy: a second mutation must not spoil the list for those after it.
const nasty = (dice: Dice) => structuredClone(dice.pick(nastyValues))

const extraNames = [
  'extra',
  'id',
  'programmeId',
  'role',
  '',
  '👻',
  '__proto__',
  'constructor',
  'a/b~c',
]

// Text, not a value: what a parser meets before a schema does.
const brokenTexts: Record<string, (json: string) => Buffer> = {
  'cut short': (json) => Buffer.from(json.slice(0, -1)),
  'rest behind it': (json) => Buffer.from(`${json}]`),
  'byte order mark': (json) => Buffer.from(`\ufeff${json}`),
  'no UTF-8': (json) => Buffer.concat([Buffer.from(json), Buffer.from([0xff, 0xfe])]),
  'latin-1': (json) => Buffer.from(`${json.slice(0, -1)},"é":1}`, 'latin1'),
  'one key twice': (json) => Buffer.from(json.replace(/^\{("[^"]*":)/, '{$1null,$1')),
  'number too large': (json) => Buffer.from(json.replace(/:(?:\d+|"[^"]*")/, ':1e999')),
  'raw control character': (json) => Buffer.from(json.replace(/:"/, ':"\u0001')),
  'escaped NUL': (json) => Buffer.from(json.replace(/:"/, ':"\\u0000')),
  'escaped half of a pair': (json) => Buffer.from(json.replace(/:"/, ':"\\ud800')),
  prototype: () => Buffer.from('{"__proto__":{"role":"administrator"}}'),
  'depth of 100,000': () => Buffer.from('['.repeat(100_000)),
  nothing: () => Buffer.alloc(0),
  blanks: () => Buffer.from(' \n '),
  'no JSON': () => Buffer.from('name=value&name=other'),
  'too large': () => Buffer.from(JSON.stringify({ extra: 'x'.repeat(300 * 1024) })),
}

const asText: Mutation = (draft, dice) => {
  const name = dice.pick(Object.keys(brokenTexts))
  draft.body = brokenTexts[name]?.(JSON.stringify(draft.body))
  reaches(draft, 'protocol')
  noted(draft, `body with ${name}`)
}

/** What can be wrong with a body, one at a time. Those of a value come more often. */
export const bodyMutations: readonly Mutation[] = [
  atSpot('nasty value in', (spot, dice) => set(spot, nasty(dice))),
  atSpot('another nasty value in', (spot, dice) => set(spot, nasty(dice))),
  atSpot('without', ({ holder, key }) => Reflect.deleteProperty(holder, key)),
  atSpot('array around', (spot) => set(spot, [spot.holder[spot.key]])),
  atSpot('object around', (spot) => set(spot, { value: spot.holder[spot.key] })),
  atSpot('text instead of', (spot) => set(spot, JSON.stringify(spot.holder[spot.key]))),
  atSpot('something beside', ({ holder }, dice) =>
    set({ holder, key: dice.pick(extraNames) }, nasty(dice)),
  ),
  (draft, dice) => {
    draft.body = nasty(dice)
    noted(draft, 'another body')
  },
  asText,
]
