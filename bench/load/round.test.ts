import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { BadAnswer, fire } from './round.ts'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

const length = 0.4

const roundAt = (origin: string, paths: string[], method: 'GET' | 'POST' = 'GET') => ({
  origin,
  shots: paths.map((path) => ({ method, path })),
  connections: 2,
  seconds: length,
  signal: new AbortController().signal,
})

test('every answer of a round is counted', async () => {
  const asked: string[] = []
  const origin = await serve(({ url = '' }, reply) => void reply.end(asked.push(url).toString()))
  const { latencies, seconds } = await fire(roundAt(origin, ['/a', '/b', '/c', '/d']))
  expect(latencies.length).toBeGreaterThanOrEqual(4)
  expect(asked.length - latencies.length).toBeLessThanOrEqual(2)
  expect(seconds).toBeGreaterThanOrEqual(length)
  expect(new Set(asked)).toEqual(new Set(['/a', '/b', '/c', '/d']))
})

test('a write is a new intent each time it is sent', async () => {
  const keys: unknown[] = []
  const note = ({ headers }: IncomingMessage) => keys.push(headers['idempotency-key'])
  const origin = await serve((request, reply) => void reply.end(String(note(request))))
  await fire(roundAt(origin, ['/a', '/b'], 'POST'))
  expect(keys.length).toBeGreaterThanOrEqual(4)
  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  ['one answer in five is a fault', 500],
  ['one answer in five says that there is nothing', 404],
  ['one answer in five asks to slow down', 429],
])('%s: the round is worth nothing', async (_, status) => {
  const seen = { count: 0 }
  const origin = await serve((_request, reply) => {
    seen.count += 1
    void reply.writeHead(seen.count % 5 === 0 ? status : 200).end()
  })
  await expect(fire(roundAt(origin, ['/a']))).rejects.toThrow(BadAnswer)
})

test('where the first answer takes longer than the round it is waited for, and makes no fault', async () => {
  const origin = await serve((_request, reply) => void setTimeout(() => reply.end(), 900))
  const { latencies, seconds } = await fire(roundAt(origin, ['/a']))
  expect(latencies.length).toBeGreaterThanOrEqual(1)
  expect(seconds).toBeGreaterThanOrEqual(0.9)
})

test('a server that hangs up makes no round', async () => {
  const origin = await serve(({ socket }) => void socket.destroy())
  await expect(fire(roundAt(origin, ['/a']))).rejects.toThrow(BadAnswer)
})

test('a round that is too long is refused, one that is stopped gives no figures', async () => {
  const origin = await serve((_request, reply) => void reply.end())
  await expect(fire({ ...roundAt(origin, ['/a']), seconds: 61 })).rejects.toThrow(RangeError)
  const stopped = { ...roundAt(origin, ['/a']), signal: AbortSignal.timeout(200), seconds: 30 }
  await expect(fire(stopped)).rejects.toThrow(/timeout/)
})
