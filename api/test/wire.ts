import { once } from 'node:events'
import type { Socket } from 'node:net'
import { createConnection } from 'node:net'

/** An answer as it came over the wire. */
export type Answered = { status: number; headers: Record<string, string>; body: string }

export type Asked = {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** A client that sends what no decent client would. @param port of a server on this machine */
export const wireTo = (port: number) => ({
  /** Bytes as they stand; the answer is what comes until the other side closes. */
  raw: (bytes: string | Buffer) => send(port, bytes),
  /** A request line, these headers and no other, and a body. */
  ask: ({ method = 'GET', path = '/', headers = {}, body = '' }: Asked) => {
    const all = {
      Host: 'localhost',
      Connection: 'close',
      ...(body.length > 0 && { 'Content-Length': String(Buffer.byteLength(body)) }),
      ...headers,
    }
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
    const head = `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
    return send(port, Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]))
  },
})

async function send(port: number, bytes: string | Buffer): Promise<Answered> {
  const socket = createConnection(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(bytes)
  return parse(await readAll(socket))
}

// A server that refuses early may reset the connection while we still write; what it said counts.
async function readAll(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.on('error', () => undefined)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('latin1')
}

function parse(text: string): Answered {
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = lines.map((line) => {
    const at = line.indexOf(':')
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
  })
  const status = Number(first.split(' ')[1] ?? 0)
  return { status, headers: Object.fromEntries(headers), body: text.slice(end + 4) }
}
