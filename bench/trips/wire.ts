/** What a client of PostgreSQL has sent: statements, and how often it waited for an answer. */
export type Tally = { statements: number; trips: number }

/** The head of a message: its type and its length; the very first message has no type. */
const typed = 5
const first = 4

/** Reads the client's half of one connection, in whatever pieces it comes.
 *  @returns a function that takes the next piece and tells how many statements it completed */
export function statementReader(): (piece: Buffer) => number {
  const state = { rest: Buffer.alloc(0), head: first }
  const take = (): string | undefined => {
    const { rest, head } = state
    if (rest.length < head) return undefined
    const length = rest.readUInt32BE(head - 4) + head - 4
    if (rest.length < length) return undefined
    state.rest = rest.subarray(length)
    state.head = typed
    return head === typed ? String.fromCharCode(rest[0] ?? 0) : ''
  }
  return (piece) => {
    state.rest = Buffer.concat([state.rest, piece])
    const seen: string[] = []
    for (let type = take(); type !== undefined; type = take()) seen.push(type)
    return seen.filter((type) => type === 'Q' || type === 'E').length
  }
}
