import { Agent, request } from 'node:http'
import { demandLoopback } from './guard.ts'

export type Sent = {
  method: string
  path: string
  headers?: Record<string, string>
  body?: unknown
  /** Milliseconds after which the sender is gone, whatever has been answered by then. */
  goneAfter?: number
}
/** Status 0: there was no answer. */
export type Got = { status: number; body: string }

/** Sends over kept connections to one server at loopback. */
export type Wire = { send(sent: Sent): Promise<Got>; close(): void }

export function openWire(origin: string, connections = 64): Wire {
  demandLoopback(origin)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return { send: (sent) => send(origin, agent, sent), close: () => agent.destroy() }
}

function send(origin: string, agent: Agent, { path, body, goneAfter, ...sent }: Sent) {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const type = text === undefined ? {} : { 'content-type': 'application/json' }
  return new Promise<Got>((resolve) => {
    const nothing = () => resolve({ status: 0, body: '' })
    const asked = request(new URL(path, origin), {
      agent,
      method: sent.method,
      headers: { ...type, ...sent.headers },
    })
    asked.on('error', nothing)
    // Last of all, and the only word of a request that was destroyed before it was sent.
    asked.on('close', nothing)
    asked.on('response', (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', nothing)
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }),
      )
    })
    if (goneAfter !== undefined) setTimeout(() => asked.destroy(), goneAfter)
    asked.end(text)
  })
}
