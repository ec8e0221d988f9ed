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
  if (!measurement.writes) await checkAnswers(measurement, pairs, at)
  const before = await countContacts(at.admin)
  for (let round = 0; round <= run.rounds; round += 1)
    for (const one of [product, bare, alone]) await measure(one, run)
  await demandRows(measurement, at.admin, { before, run, sides: [product, bare] })
  const measured = ({ samples }: Side) => figuresOf(samples.slice(1))
  return { product: measured(product), bare: measured(bare), alone: measured(alone) }
}

async function measure({ origin, shots, samples }: Side, run: Run): Promise<void> {
  samples.push(await fire({ ...run, origin, shots }))
  // What was under way when the round ended is let go first.
  await pause(250)
}

type Added = { before: number; run: Run; sides: readonly Side[] }

/** As many contacts were added as were answered; a round may end with one under way for each
 *  connection. */
async function demandRows({ name, writes }: Measurement, admin: Pool, added: Added) {
  const { before, run, sides } = added
  const rows = (await countContacts(admin)) - before
  const answered = sides.flatMap(({ samples }) => samples)
  const count = answered.reduce((sum, { latencies }) => sum + latencies.length, 0)
  const least = writes ? count : 0
  const most = writes ? count + answered.length * run.connections : 0
  if (rows < least || rows > most)
    throw new BadAnswer(`${name}: ${count} answers, and ${rows} more contacts in the database.`)
}

async function countContacts(admin: Pool): Promise<number> {
  const { rows } = await admin.query<{ count: number }>('select count(*)::int from contacts')
  return rows[0]?.count ?? 0
}
