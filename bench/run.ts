import type { Sides } from './compare.ts'
import { compare } from './compare.ts'
import type { Folders } from './folders.ts'
import { prepare } from './folders.ts'
import { measurements } from './measurements.ts'
import type { Options } from './options.ts'
import { openSide, startBare, startProduct } from './sides.ts'
import type { Measured } from './table.ts'

export type Running = {
  signal: AbortSignal
  leaving: AsyncDisposableStack
  say(line: string): void
}

/** What a run found. */
export type Found = { measured: Measured[] }

/** The whole run; whatever it started stands in `leaving`. */
export async function run(options: Options, running: Running): Promise<Found> {
  const { signal, say } = running
  const folders = await prepare(options, running)
  const sides = await openSides(folders, running)
  const wanted = measurements.filter(({ name }) => options.only?.includes(name) ?? true)
  const measured: Measured[] = []
  for (const measurement of wanted) {
    say(`measuring ${measurement.name} …`)
    measured.push({ measurement, ...(await compare(measurement, sides, { ...options, signal })) })
  }
  return { measured }
}

async function openSides({ many, one }: Folders, running: Running): Promise<Sides> {
  const { leaving } = running
  const large = await openSide(many, leaving)
  const small = await openSide(one, leaving)
  const product = await startProduct(large, running)
  const bare = await startBare(large, running)
  const alone = await startProduct(small, running)
  return {
    product: product.origin,
    bare: bare.origin,
    alone: alone.origin,
    users: { many: large.users, one: small.users },
    admin: large.admin,
  }
}
