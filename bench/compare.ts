import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { checkAnswers } from './check.ts'
import type { Sample } from './figures.ts'
import { figuresOf } from './figures.ts'
import type { Compared } from './goals.ts'
import type { Shot } from './load/round.ts'
import { BadAnswer, fire } from './load/round.ts'
import type { Measurement } from './measurements.ts'
import type { Options } from './options.ts'
import type { User } from './world.ts'

/** Who answers: product and bare server over many programmes, and the product over one. */
export type Sides = {
  product: string
  bare: string
  alone: string
  /** Of many programmes, and of the one. */
  users: { many: readonly User[]; one: readonly User[] }
  admin: Pool
}

type Run = Pick<Options, 'rounds' | 'seconds' | 'connections'> & { signal: AbortSignal }
type Side = { origin: string; shots: readonly Shot[]; samples: Sample[] }

/** Measures one request: a round that warms up, then rounds in which the three take turns, so that
 *  whatever else the machine does hits all of them. @throws BadAnswer */
export async function compare(measurement: Measurement, at: Sides, run: Run): Promise<Compared> {
  const pairs = measurement.pairs(at.users.many)
  const few = measurement.pairs(at.users.one)
  const side = (origin: string, shots: readonly Shot[]): Side => ({ origin, shots, samples: [] })
  const product = side(
    at.product,
    pairs.map(({ product }) => product),
  )
  const bare = side(
    at.bare,
    pairs.map(({ bare }) => bare),
  )
  const alone = side(
    at.alone,
    few.map(({ product }) => product),
  )
  await checkAnswers(measurement, pairs, at)
  const before = await countRows(at.admin)
  for (let round = 0; round <= run.rounds; round += 1)
    for (const one of [product, bare, alone]) await measure(one, run)
  await demandRows(measurement, at.admin, { before, run, product, bare })
  const measured = ({ samples }: Side) => figuresOf(samples.slice(1))
  return { product: measured(product), bare: measured(bare), alone: measured(alone) }
}

async function measure({ origin, shots, samples }: Side, run: Run): Promise<void> {
  samples.push(await fire({ ...run, origin, shots }))
  // What was under way when the round ended is let go first.
  await pause(250)
}

type Counts = { contacts: number; entries: number }
type Added = { before: Counts; run: Run; product: Side; bare: Side }

/** As many contacts were added as were answered, and whatever the product answered stands in the
 *  audit. A round may end with one request under way for each connection. */
async function demandRows({ name, writtenAt }: Measurement, admin: Pool, added: Added) {
  const { before, run, product, bare } = added
  const after = await countRows(admin)
  const contacts = after.contacts - before.contacts
  const least = writtenAt ? answersOf(product) + answersOf(bare) : 0
  const underWay = product.samples.length + bare.samples.length
  const most = writtenAt ? least + underWay * run.connections : 0
  if (contacts < least || contacts > most)
    throw new BadAnswer(`${name}: ${least} contacts were logged, and ${contacts} are there.`)
  const entries = after.entries - before.entries
  if (entries < answersOf(product))
    throw new BadAnswer(`${name}: the audit has ${entries} entries for ${answersOf(product)}.`)
}

const answersOf = ({ samples }: Side) =>
  samples.reduce((sum, { latencies }) => sum + latencies.length, 0)

async function countRows(admin: Pool): Promise<Counts> {
  const { rows } = await admin.query<Counts>(`
    select (select count(*)::int from contacts) as contacts,
      (select count(*)::int from audit_entries) as entries`)
  return rows[0] ?? { contacts: 0, entries: 0 }
}
