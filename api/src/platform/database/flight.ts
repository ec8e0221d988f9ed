import type { Connection, Pool, PoolClient, Submittable } from 'pg'
import { FlightRows } from './flight.rows.ts'
import type { Value } from './flight.values.ts'
import { onWire } from './flight.values.ts'

/** One SQL statement of a flight. The name stands for the text: each connection prepares it once. */
export type Statement = { name: string; text: string; values: readonly Value[] }
/** A row as the statement names its columns. */
export type Row = Record<string, unknown>

/** Sends statements together with one Sync: one round trip, and one transaction unless they open or
 *  close one themselves. An error stops all that follow it, and nothing of an unclosed one stays.
 *  @returns the rows of each statement, in their order @throws pg.DatabaseError */
export function fly(client: PoolClient, statements: readonly Statement[]): Promise<Row[][]> {
  return new Promise((resolve, reject) => {
    client.query(new Flight(statements, (error, rows) => (error ? reject(error) : resolve(rows))))
  })
}

/** One flight on a connection of its own; what breaks a connection takes it out of the pool. */
export async function flyOnce(pool: Pool, statements: readonly Statement[]): Promise<Row[][]> {
  const client = await pool.connect()
  try {
    return await fly(client, statements)
  } finally {
    client.release()
  }
}

type Done = (error: Error | undefined, rows: Row[][]) => void

const prepared = new WeakMap<Connection, Set<string>>()

function preparedOn(connection: Connection): Set<string> {
  const names = prepared.get(connection) ?? new Set()
  prepared.set(connection, names)
  return names
}

// What `pg` calls while the answer comes in; several statements share one Sync, which `pg` itself has not.
class Flight implements Submittable {
  readonly #statements: readonly Statement[]
  readonly #done: Done
  readonly #results: FlightRows[] = []
  #current = new FlightRows()
  #fresh: { names: Set<string>; of: Set<string> } | undefined

  constructor(statements: readonly Statement[], done: Done) {
    this.#statements = statements
    this.#done = done
  }

  submit(connection: Connection): void {
    const names = preparedOn(connection)
    this.#fresh = { names, of: new Set() }
    connection.stream.cork()
    for (const statement of this.#statements) this.#send(connection, statement)
    connection.sync()
    connection.stream.uncork()
  }

  #send(connection: Connection, { name, text, values }: Statement): void {
    if (!this.#fresh?.names.has(name)) {
      // Of an earlier flight that failed it is not known how far it came; closing what is not there is fine.
      connection.close({ type: 'S', name }, true)
      connection.parse({ name, text, types: [] }, true)
      this.#fresh?.names.add(name)
      this.#fresh?.of.add(name)
    }
    connection.bind({ portal: '', statement: name, values: values.map(onWire) }, true)
    connection.describe({ type: 'P', name: '' }, true)
    connection.execute({ portal: '' }, true)
  }

  handleRowDescription({ fields }: { fields: Parameters<FlightRows['describe']>[0] }): void {
    this.#current.describe(fields)
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.#current.add(fields)
  }

  handleCommandComplete(): void {
    this.#results.push(this.#current)
    this.#current = new FlightRows()
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete()
  }

  handleError(error: Error): void {
    for (const name of this.#fresh?.of ?? []) this.#fresh?.names.delete(name)
    this.#done(error, [])
  }

  handleReadyForQuery(): void {
    const broken = this.#results.find(({ error }) => error)?.error
    this.#done(
      broken,
      this.#results.map(({ rows }) => rows),
    )
  }
}
