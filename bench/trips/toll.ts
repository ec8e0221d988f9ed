import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tally } from './wire.ts'
import { statementReader } from './wire.ts'

/** A socket before that of PostgreSQL, which counts what passes. */
export type Toll = { url: string; take(): Tally; close(): Promise<void> }

const socketName = '.s.PGSQL.5432'

// Held so long, an answer comes after everything that the client sends without waiting for it: what
// is sent together counts as one trip.
const heldFor = 10

/** @param url of a database that is reached by its socket */
export async function openToll(url: string): Promise<Toll> {
  const behind = new URL(url)
  const folder = mkdtempSync(join(tmpdir(), 'stapteam-toll-'))
  const target = join(behind.searchParams.get('host') ?? '', socketName)
  const tally = { statements: 0, trips: 0 }
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const database = createConnection(target)
    for (const socket of [client, database]) {
      sockets.add(socket.on('error', () => undefined))
      socket.on('close', () => [client, database].map((each) => each.destroy()))
    }
    count({ client, database, tally })
  }).listen(join(folder, socketName))
  await once(server, 'listening')
  behind.searchParams.set('host', folder)
  return {
    url: behind.href,
    take: () => {
      const taken = { ...tally }
      Object.assign(tally, { statements: 0, trips: 0 })
      return taken
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Passing = { client: Socket; database: Socket; tally: Tally }

function count({ client, database, tally }: Passing): void {
  const statementsIn = statementReader()
  const last = { byClient: false }
  client.on('data', (piece: Buffer) => {
    if (!last.byClient) tally.trips += 1
    last.byClient = true
    tally.statements += statementsIn(piece)
    database.write(piece)
  })
  database.on('data', (piece: Buffer) => {
    setTimeout(() => {
      last.byClient = false
      client.write(piece)
    }, heldFor)
  })
}
