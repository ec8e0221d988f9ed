import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { demandLoopback } from '../guard.ts'
import type { Shot } from './shot.ts'

/** What came back. Status 0: the connection was cut and nothing was said. */
export type Answered = {
  status: number
  type: string
  headers: Record<string, unknown>
  text: string
}

type Sent = Pick<Shot, 'method' | 'path' | 'headers' | 'body'>

/** A client that keeps one connection. @param origin at loopback */
export function openWire(origin: string) {
  demandLoopback(origin)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    send: ({ method, path, headers, body }: Sent) =>
      new Promise<Answered>((resolve) => {
        const cut = () => resolve({ status: 0, type: '', headers: {}, text: '' })
        const length = body && { 'content-length': String(body.length) }
        const sent = request(
          `${origin}/api/v1${path}`,
          { method, agent, headers: { ...length, ...headers }, timeout: 30_000 },
          (answer) => {
            const { statusCode: status = 0, headers: told } = answer
            const type = String(told['content-type'] ?? '').split(';')[0] ?? ''
            text(answer).then((said) => resolve({ status, type, headers: told, text: said }), cut)
          },
        )
        sent.on('error', cut)
        sent.on('timeout', () => sent.destroy())
        sent.end(body)
      }),
    close: () => agent.destroy(),
  }
}

export type Wire = ReturnType<typeof openWire>
