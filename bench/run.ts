import { loadavg } from 'node:os'
import type { Sides } from './compare.ts'
import { compare } from './compare.ts'
import type { Folders } from './folders.ts'
import { prepare } from './folders.ts'
import { measurements } from './measurements.ts'
import type { Options } from './options.ts'
import type { Policy } from './policies.ts'
import { measurePolicies } from './policies.ts'
import type { Shape } from './shape.ts'
import type { Ground } from './sides.ts'
import { openSide, startBare, startProduct } from './sides.ts'
import type { Measured } from './table.ts'
import type { Counted } from './trips/count.ts'
import { countTrips } from './trips/count.ts'

export type Running = {
  signal: AbortSignal
  leaving: AsyncDisposableStack
  say(line: string): void
}

/** What a run found. @property postgres its version @property load of the machine before it began */
export type Found = {
  shape: Shape
  load: number
  postgres: string
  measured: Measured[]
  counted: Counted
  policies: Policy[]
}

/** The whole run; whatever it started and did not end itself stands in `leaving`. */
export async function run(options: Options, running: Running): Promise<Found> {
  const { leaving, say } = running
  const [load = 0] = loadavg()
  const folders = await prepare(options, running)
  const large = await openSide(folders.many, leaving)
  const measured = await measureAll(options, { folders, large }, running)
  say('counting trips …')
  const counted = await countTrips(large, running.signal)
  say('measuring policies …')
  const policies = await measurePolicies(large.admin, large.users)
  return { shape: large.shape, load, postgres: large.version, measured, counted, policies }
}

type Place = { folders: Folders; large: Ground }

/** Each request in turn; the servers end with it. */
async function measureAll(options: Options, place: Place, { signal, say }: Running) {
  await using leaving = new AsyncDisposableStack()
  const sides = await openSides(place, { signal, leaving })
  const wanted = measurements.filter(({ name }) => options.only?.includes(name) ?? true)
  const measured: Measured[] = []
  for (const measurement of wanted) {
    say(`measuring ${measurement.name} …`)
    measured.push({ measurement, ...(await compare(measurement, sides, { ...options, signal })) })
  }
  return measured
}

type Starting = { signal: AbortSignal; leaving: AsyncDisposableStack }

async function openSides({ folders, large }: Place, starting: Starting): Promise<Sides> {
  const small = await openSide(folders.one, starting.leaving)
  const product = await startProduct(large, starting)
  const bare = await startBare(large, starting)
  const alone = await startProduct(small, starting)
  return {
    product: product.origin,
    bare: bare.origin,
    alone: alone.origin,
    users: { many: large.users, one: small.users },
    admin: large.admin,
  }
}
