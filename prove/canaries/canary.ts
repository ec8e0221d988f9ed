import { randomBytes, randomInt } from 'node:crypto'

/** What must not be found, or only there where it belongs. */
export type Canary = {
  /** What it was planted as, such as `call name`. */
  name: string
  text: string
  /** Kinds of places where it stands by design; empty for what is sealed or hashed. */
  mayStandIn: readonly PlaceKind[]
  /** Of tables, only in these. */
  tables: readonly string[]
  /** Whether it must be seen wherever it may stand: then the search sees. */
  isControl: boolean
}

export const placeKinds = [
  'database files',
  'write-ahead log',
  'tables',
  'jobs',
  'what the database does',
  'log of the database',
  'files beside the database',
  'output of the server',
  'mail',
  'addresses',
] as const
export type PlaceKind = (typeof placeKinds)[number]

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'
const length = 32

/** Random text in two cases. Nothing in it repeats, so that no compression can hide it: those of
 *  PostgreSQL (pglz, lz4) store what they cannot shorten as it is. */
export const randomText = (size = length) =>
  Array.from({ length: size }, () => letters[randomInt(letters.length)]).join('')

/** Random digits, for what must look like a telephone number. */
const randomDigits = (size = 24) =>
  BigInt(`0x1${randomBytes(size).toString('hex')}`)
    .toString()
    .slice(-size)

export type Aviary = {
  canaries: Canary[]
  /** A new canary that must be found nowhere. @returns its text */
  sealed(name: string): string
  /** One that stands in plain words by design, in these tables: it shows that the search sees. */
  plain(name: string, tables: readonly string[]): string
  /** The same, in a row that was never committed: what was written of it stays in the files. */
  failed(name: string): string
  /** A secret that the product gave out itself. */
  secret(name: string, text: string): void
  /** Typed into an address by mistake: that address is ours, and nothing else may hold it. */
  mistyped(name: string): string
}

const inFiles: readonly PlaceKind[] = ['database files', 'write-ahead log']

export function makeAviary(): Aviary {
  const canaries: Canary[] = []
  const add = (name: string, more: Partial<Canary>) => {
    const text = more.text ?? randomText()
    canaries.push({ name, mayStandIn: [], tables: [], isControl: false, ...more, text })
    return text
  }
  return {
    canaries,
    sealed: (name) => add(name, name === 'phone' ? { text: randomDigits() } : {}),
    plain: (name, tables) =>
      add(name, { mayStandIn: [...inFiles, 'tables'], tables, isControl: true }),
    failed: (name) => add(name, { mayStandIn: inFiles }),
    secret: (name, text) => void add(name, { text }),
    mistyped: (name) => add(name, { mayStandIn: ['addresses'] }),
  }
}
