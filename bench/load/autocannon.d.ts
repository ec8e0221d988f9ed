// What the benchmark uses of autocannon, which brings no types of its own.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  export type Request = {
    method: 'GET' | 'POST'
    path: string
    headers?: Record<string, string>
    body?: string
    setupRequest?: (request: Request) => Request
  }
  export type Client = EventEmitter & { setRequests(requests: Request[]): void }
  export type Result = { errors: number; timeouts: number; duration: number }
  export type Run = EventEmitter & PromiseLike<Result> & { stop(): void }

  export default function autocannon(options: {
    url: string
    connections: number
    duration: number
    timeout: number
    bailout: number
    sampleInt: number
    setupClient(client: Client): void
  }): Run
}
