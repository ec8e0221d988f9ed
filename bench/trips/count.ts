import type { Shot } from '../load/round.ts'
import { send } from '../load/send.ts'
import { measurements } from '../measurements.ts'
import type { Ground } from '../sides.ts'
import { startBare, startProduct } from '../sides.ts'
import { openToll } from './toll.ts'
import type { Tally } from './wire.ts'

/** What one request costs in questions to the database, by name. */
export type Counted = Record<string, { product: Tally; bare: Tally }>

/** Sends each request by itself to servers whose database lies behind a toll. */
export async function countTrips(ground: Ground, signal: AbortSignal): Promise<Counted> {
  await using leaving = new AsyncDisposableStack()
  const product = await openToll(ground.urls.runtime)
  leaving.defer(() => product.close())
  const bare = await openToll(ground.adminUrl)
  leaving.defer(() => bare.close())
  const behind = {
    DATABASE_URL: product.url,
    DATABASE_JOBS_URL: ground.urls.jobs,
    DATABASE_GATE_URL: ground.urls.gate,
  }
  const origins = {
    product: await startProduct(ground, { signal, leaving }, behind),
    bare: await startBare({ ...ground, adminUrl: bare.url }, { signal, leaving }),
  }
  const counted: Counted = {}
  for (const measurement of measurements) {
    const [pair] = measurement.pairs(ground.users)
    if (pair === undefined) throw new RangeError(`Nobody asks for ${measurement.name}.`)
    counted[measurement.name] = {
      product: await tallyOf(pair.product, origins.product.origin, product.take),
      bare: await tallyOf(pair.bare, origins.bare.origin, bare.take),
    }
  }
  return counted
}

/** The second of two: the first opens the connection. */
async function tallyOf(shot: Shot, origin: string, take: () => Tally): Promise<Tally> {
  await send(origin, shot)
  take()
  await send(origin, shot)
  return take()
}
