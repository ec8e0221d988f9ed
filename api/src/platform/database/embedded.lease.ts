import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

// Everyone who uses the embedded server holds this lock together with the others, in the
// maintenance database; PostgreSQL lets go of it when a process dies, however it dies.
const key = 7_282_351

/** A seat at the running server. */
export type Lease = {
  /** Gives the seat up and says whether nobody is left. Then the lock stays closed, so that
   *  nobody comes in any more until the server has stopped. */
  leave(): Promise<boolean>
}

// The driver has these two, its types do not name them.
type LeaseClient = Client & { ref(): void; unref(): void }
type Seat = {
  adminUrl: string
  revive: () => Promise<void>
  client: LeaseClient | undefined
  left: boolean
  /** What is done just now to get the seat back; ends by itself. */
  step: Promise<void> | undefined
}

/** Takes a seat, and takes it again when the server restarts. Keeps no process alive.
 *  @param revive starts the server when it is gone: whoever lost the seat has not asked for that
 *  @throws the error of PostgreSQL when it does not answer (yet). */
export async function takeLease(adminUrl: string, revive: () => Promise<void>): Promise<Lease> {
  const seat: Seat = { adminUrl, revive, client: undefined, left: false, step: undefined }
  await sit(seat)
  return { leave: () => leave(seat) }
}

async function sit(seat: Seat): Promise<void> {
  const client = new Client({
    connectionString: seat.adminUrl,
    application_name: 'stapteam lease',
    connectionTimeoutMillis: 10_000,
  }) as LeaseClient
  client.on('error', () => {
    if (seat.client !== client) return
    seat.client = undefined
    void regain(seat)
  })
  await client.connect()
  await shareLock(client)
  client.unref()
  seat.client = client
}

// Whoever leaves last holds the lock alone: then a newcomer waits here until that server has gone.
async function shareLock(client: Client): Promise<void> {
  try {
    while (!(await ask(client, 'select pg_try_advisory_lock_shared($1) as yes'))) await pause(25)
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}

async function regain(seat: Seat): Promise<void> {
  while (!seat.client && !seat.left) {
    seat.step = seat
      .revive()
      .then(() => sit(seat))
      .catch(() => undefined)
    await seat.step
    if (!seat.client) await pause(250, undefined, { ref: false })
  }
}

async function leave(seat: Seat): Promise<boolean> {
  seat.left = true
  // A server that is being started this moment is stopped with the rest.
  await seat.step
  const { client } = seat
  if (!client) return true
  client.ref()
  // A connection that breaks now does so because another, who was alone, is stopping the server.
  const alone = await closeBehind(client).catch(() => false)
  if (!alone) await client.end().catch(() => undefined)
  return alone
}

// Ours first: of two who leave at once, each would else wait for the other to be gone.
async function closeBehind(client: Client): Promise<boolean> {
  await ask(client, 'select pg_advisory_unlock_shared($1) as yes')
  return ask(client, 'select pg_try_advisory_lock($1) as yes')
}

async function ask(client: Client, question: string): Promise<boolean> {
  const { rows } = await client.query<{ yes: boolean }>(question, [key])
  return rows[0]?.yes === true
}
