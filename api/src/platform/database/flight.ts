import type { Connection, Pool, PoolClient, Submittable } from 'pg'
import type { Columns } from './flight.rows.ts'
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

// What each connection has prepared, and the columns that it answers: those of a prepared statement
// cannot change, so they are asked once.
const prepared = new WeakMap<Connection, Map<string, Columns>>()

function preparedOn(connection: Connection): Map<string, Columns> {
  const known = prepared.get(connection) ?? new Map<string, Columns>()
  prepared.set(connection, known)
  return known
}

// What `pg` calls while the answer comes in; several statements share one Sync, which `pg` itself has not.
class Flight implements Submittable {
  readonly #statements: readonly Statement[]
  readonly #done: Done
  readonly #results: FlightRows[] = []
  #known: Map<string, Columns> = new Map()
  #current = new FlightRows()

  constructor(statements: readonly Statement[], done: Done) {
    this.#statements = statements
    this.#done = done
  }

  submit(connection: Connection): void {
    this.#known = preparedOn(connection)
    this.#current = this.#next()
    connection.stream.cork()
    for (const statement of this.#statements) this.#send(connection, statement)
    connection.sync()
    connection.stream.uncork()
  }

  #send(connection: Connection, { name, text, values }: Statement): void {
    const fresh = !this.#known.has(name)
    if (fresh) {
      // Of an earlier flight that failed it is not known how far it came; closing what is not there is fine.
      connection.close({ type: 'S', name }, true)
      connection.parse({ name, text, types: [] }, true)
    }
    connection.bind({ portal: '', statement: name, values: values.map(onWire) }, true)
    if (fresh) connection.describe({ type: 'P', name: '' }, true)
    connection.execute({ portal: '' }, true)
  }

  // The statement whose answer comes in next.
  #next(): FlightRows {
    return new FlightRows(this.#known.get(this.#statements[this.#results.length]?.name ?? ''))
  }

  handleRowDescription({ fields }: { fields: Parameters<FlightRows['describe']>[0] }): void {
    this.#current.describe(fields)
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.#current.add(fields)
  }

  handleCommandComplete(): void {
    const done = this.#statements[this.#results.length]
    if (done) this.#known.set(done.name, this.#current.columns)
    this.#results.push(this.#current)
    this.#current = this.#next()
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete()
  }

  handleError(error: Error): void {
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
