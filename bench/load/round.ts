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
/** So long is waited for an answer before it counts as failed, in seconds. */
const patience = 30
const mostAnswers = 500_000

/** Sends the shots in a circle over so many connections for so many seconds, or until the first
 *  answer where the machine is too slow for one. Each connection has shots of its own, so that no two
 *  write the same row at once.
 *  @throws NotLoopback, BadAnswer for anything but 2xx */
export async function fire(round: Round): Promise<Sample> {
  const { origin, seconds, signal } = round
  demandLoopback(origin)
  if (seconds > longestRound) throw new RangeError(`A round lasts ${longestRound} s at most.`)
  signal.throwIfAborted()
  const latencies: number[] = []
  const statuses = new Map<number, number>()
  const asked = { count: 0 }
  const run = start(round, asked)
  const until = Date.now() + seconds * 1000
  run.on('response', (...[, status, , milliseconds]: Response) => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (latencies.push(milliseconds) >= mostAnswers || Date.now() >= until) run.stop()
  })
  const stop = () => run.stop()
  // Who asks again without an answer was hung up on.
  const isOver = () => latencies.length > 0 || asked.count > round.connections
  const over = setTimeout(() => isOver() && stop(), seconds * 1000)
  signal.addEventListener('abort', stop, { once: true })
  const { errors, timeouts, duration } = await run
  clearTimeout(over)
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  demandGood(statuses, errors + timeouts)
  return { latencies, seconds: duration }
}

function start({ origin, shots, connections, seconds }: Round, asked: { count: number }) {
  const begun = { count: 0 }
  return autocannon({
    url: origin,
    connections,
    // The round is stopped when its time is over; this is for a server that never answers.
    duration: seconds + patience + 1,
    timeout: patience,
    bailout: 1,
    // How often it looks whether the time is over.
    sampleInt: 100,
    setupClient: (client) => {
      const turn = begun.count++
      client.on('request', () => asked.count++)
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
