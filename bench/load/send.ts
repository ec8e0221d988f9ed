import { randomUUID } from 'node:crypto'
import { demandLoopback } from '../guard.ts'
import type { Shot } from './round.ts'
import { BadAnswer } from './round.ts'

/** One shot by itself. @returns what came back, from JSON @throws BadAnswer for anything but 2xx */
export async function send(origin: string, { method, path, headers, body }: Shot) {
  demandLoopback(origin)
  const response = await fetch(origin + path, {
    method,
    headers: { ...headers, 'idempotency-key': randomUUID() },
    ...(body !== undefined && { body }),
  })
  if (!response.ok) throw new BadAnswer(`${path} answers ${response.status}.`)
  return (await response.json()) as unknown
}
