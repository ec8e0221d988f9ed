import pg from 'pg'
import type { Role } from '../../src/platform/access/matrix.ts'
import type { World } from '../world.ts'
import type { Arranged } from './arrange.ts'
import type { Probe } from './case-probe.ts'
import { situations } from './situations.ts'

export type Passed = 'passes' | 'refused'

/** Runs a statement as the runtime role in a member's session, and takes it back.
 *  @returns the error itself where it is no verdict */
export async function runProbe(world: World, token: string, run: Run): Promise<Found> {
  const [found] = await runProbes(world, token, [run])
  return found ?? new Error('nothing was run')
}

/** The same of several, each taken back before the next: it finds what the first one found. */
export async function runProbes({ pools }: World, token: string, runs: readonly Run[]) {
  const client = await pools.runtime.connect()
  try {
    await client.query(enteringAs(token))
    const found: Found[] = []
    for (const run of runs) found.push(await tryOut(client, run))
    return found
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Keeps who is signed in: what a probe does is taken back, so that nobody who only probes is ever seen
 *  again, and a quarter of an hour is short for all of them. */
export const keepSignedIn = ({ admin }: World) => admin.sql('update sessions set idle_minutes = 60')

/** What a role finds on its case of each situation. */
export async function probeCases(
  { world, actors, cases }: Arranged,
  probe: Probe,
  { role, token }: { role: Role; token: string },
) {
  const actor = actors[role]
  const runs = situations.map((situation) => probe.statement({ on: cases[role][situation], actor }))
  const found = await runProbes(world, token, runs)
  return situations.map((situation, at) => ({ role, situation, found: found[at] }))
}

// One round trip. What `app.enter` leaves in the transaction stood there before the savepoint, and stays.
// A statement is planned once, as those of a flight are, whoever runs it and on which case: row security
// is part of the plan, and whom it lets through is asked anew each time.
const enteringAs = (token: string) => `
  begin; set local plan_cache_mode = force_generic_plan;
  select app.enter(${pg.escapeLiteral(token)}); savepoint entered`

async function tryOut(client: pg.PoolClient, { text, values }: Run): Promise<Found> {
  try {
    const { rowCount } = await client.query({ name: nameFor(text), text, values })
    if (!reads.test(text)) await client.query(takeBack)
    return (rowCount ?? 0) > 0 ? 'passes' : 'refused'
  } catch (error) {
    await client.query(takeBack)
    return judge(error as pg.DatabaseError)
  }
}

const takeBack = 'rollback to entered'
const reads = /^\s*select /

// A row that is already there proves that row security let the statement through.
function judge(error: pg.DatabaseError): Found {
  if (error.code === '42501') return 'refused'
  if (error.code === '23505' || error.code === '23P01') return 'passes'
  return error
}

const names = new Map<string, string>()

function nameFor(text: string): string {
  const name = names.get(text) ?? `probe ${names.size}`
  names.set(text, name)
  return name
}

type Run = ReturnType<Probe['statement']>
type Found = Passed | Error

export const nameOf = ({ does, table, what }: Named) =>
  `${does} ${table}${what === undefined ? '' : ` (${what})`}`

type Named = { does: string; table: string; what?: string }
