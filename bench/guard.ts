/** A load that leaves this machine would be an attack, whatever it was meant to be. */
export class NotLoopback extends Error {
  override readonly name = 'NotLoopback'
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** @param address of a server or a database, as a URL @throws NotLoopback */
export function demandLoopback(address: string): void {
  const { hostname, searchParams } = new URL(address)
  // A database is reached by the folder of its socket, given beside the host.
  const socket = searchParams.get('host')
  const near = loopback.test(hostname) && (socket === null || socket.startsWith('/'))
  if (!near) throw new NotLoopback(`${hostname} is not this machine: no load is sent there.`)
}
