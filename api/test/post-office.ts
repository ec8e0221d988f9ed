import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A real mail server on this machine, that keeps what it is given. */
export type PostOffice = {
  url: string
  letters: { to: string[]; source: string }[]
  /** Addresses that it refuses. */
  refused: Set<string>
  close(): Promise<void>
}

export async function aPostOffice(): Promise<PostOffice> {
  const letters: PostOffice['letters'] = []
  const refused = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _, done) =>
      done(refused.has(address) ? new Error('no such mailbox') : undefined),
    onData: (stream, { envelope }, done) => {
      const to = envelope.rcptTo.map(({ address }) => address)
      text(stream).then((source) => {
        letters.push({ to, source })
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refused,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
