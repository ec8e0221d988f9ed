import type pg from 'pg'
import type { World } from '../world.ts'
import type { Probe } from './case-probe.ts'

export type Passed = 'passes' | 'refused'

/** Runs a statement as the runtime role in a member's session, and takes it back.
 *  A row that is already there proves that row security let the statement through. */
export async function runProbe(world: World, token: string, run: Run): Promise<Passed> {
  const client = await world.pools.runtime.connect()
  try {
    await client.query('begin')
    await client.query('select app.enter($1)', [token])
    const { rowCount } = await client.query(run.text, run.values)
    return (rowCount ?? 0) > 0 ? 'passes' : 'refused'
  } catch (error) {
    return judge(error)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

function judge(error: unknown): Passed {
  const { code = '' } = error as pg.DatabaseError
  if (code === '42501') return 'refused'
  if (code === '23505' || code === '23P01') return 'passes'
  throw error
}

type Run = ReturnType<Probe['statement']>

export const nameOf = ({ does, table, what }: Named) =>
  `${does} ${table}${what === undefined ? '' : ` (${what})`}`

type Named = { does: string; table: string; what?: string }
