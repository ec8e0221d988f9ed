// What the tests use of smtp-server, which brings no types of its own.
declare module 'smtp-server' {
  import type { Server } from 'node:net'
  import type { Readable } from 'node:stream'

  type Address = { address: string }
  type Done = (error?: Error) => void

  export class SMTPServer {
    constructor(options: {
      authOptional: boolean
      disabledCommands: string[]
      logger: boolean
      onRcptTo(address: Address, session: object, done: Done): void
      onData(stream: Readable, session: { envelope: { rcptTo: Address[] } }, done: Done): void
    })
    server: Server
    listen(port: number, host: string, listening: () => void): void
    close(closed: () => void): void
  }
}
