import { randomUUID } from 'node:crypto'
import type { Request } from 'autocannon'
import autocannon from 'autocannon'
import type { Sample } from '../figures.ts'
import { demandLoopback } from '../guard.ts'

/** One request as it is sent, to whichever server. */
export type Shot = Pick<Request, 'method' | 'path' | 'headers' | 'body'>

export type Round = {
  origin: string
  shots: readonly Shot[]
  connections: number
  seconds: number
  signal: AbortSignal
}

/** A request that is not answered as it should be makes every figure worthless. */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer'
}

type Response = [client: unknown, status: number, bytes: number, milliseconds: number]

const longestRound = 60
const mostAnswers = 500_000

/** Sends the shots in a circle over so many connections for so many seconds. Each connection has
 *  shots of its own, so that no two write the same row at once.
 *  @throws NotLoopback, BadAnswer for anything but 2xx */
export async function fire(round: Round): Promise<Sample> {
  const { origin, seconds, signal } = round
  demandLoopback(origin)
  if (seconds > longestRound) throw new RangeError(`A round lasts ${longestRound} s at most.`)
  signal.throwIfAborted()
  const latencies: number[] = []
  const statuses = new Map<number, number>()
  const run = start(round)
  run.on('response', (...[, status, , milliseconds]: Response) => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (latencies.push(milliseconds) >= mostAnswers) run.stop()
  })
  const stop = () => run.stop()
  signal.addEventListener('abort', stop, { once: true })
  const { errors, timeouts, duration } = await run
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  demandGood(statuses, errors + timeouts)
  return { latencies, seconds: duration }
}

function start({ origin, shots, connections, seconds }: Round) {
  const begun = { count: 0 }
  return autocannon({
    url: origin,
    connections,
    duration: seconds,
    timeout: 10,
    // How often it looks whether the time is over.
    sampleInt: 100,
    setupClient: (client) => {
      const turn = begun.count++
      client.setRequests(shareOf(shots, { turn, connections }).map(readied))
    },
  })
}

function shareOf(shots: readonly Shot[], { turn, connections }: Place): readonly Shot[] {
  const own = shots.filter((_, place) => place % connections === turn)
  // More connections than shots, as with reads of few people: then some ask the same.
  return own.length > 0 ? own : shots.slice(turn % shots.length).slice(0, 1)
}

type Place = { turn: number; connections: number }

// A write is a new intent each time it is sent.
const readied = (shot: Shot): Request =>
  shot.method === 'POST' ? { ...shot, setupRequest: withFreshKey } : { ...shot }

const withFreshKey = (request: Request): Request => ({
  ...request,
  headers: { ...request.headers, 'idempotency-key': randomUUID() },
})

function demandGood(statuses: ReadonlyMap<number, number>, failures: number): void {
  const bad = [...statuses].filter(([status]) => status < 200 || status > 299)
  if (statuses.size > 0 && bad.length === 0 && failures === 0) return
  const seen = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')
  throw new BadAnswer(`Not every answer was good: ${seen || 'none'}; ${failures} failed.`)
}
