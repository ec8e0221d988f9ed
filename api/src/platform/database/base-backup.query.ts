import { Readable } from 'node:stream'
import type { Connection, Submittable } from 'pg'
import { Refusal } from './refusal.ts'

/** From where to where of the write-ahead log the copy is: whole at the end, and not before. */
export type WalRange = { timeline: string; from: string; until: string }

// This language knows its words in upper case only.
const command =
  "BASE_BACKUP (LABEL 'stapteam', CHECKPOINT 'fast', WAL true, MANIFEST 'no', VERIFY_CHECKSUMS true)"

/** The first byte of each piece says what it is. */
const archive = 'n'.charCodeAt(0)
const content = 'd'.charCodeAt(0)

type Row = { fields: (Buffer | string | null)[] }

/** One BASE_BACKUP on a replication connection: the tar as a stream that slows the server down when
 *  its reader is slower, and the two positions that come before and after it. */
export class BaseBackupQuery implements Submittable {
  readonly tar: Readable
  /** Once the server has said that the copy is whole. */
  readonly ended: Promise<void>
  readonly #rows: string[][] = []
  readonly #end = Promise.withResolvers<void>()
  #connection: Connection | undefined
  #archives = 0

  constructor() {
    this.ended = this.#end.promise
    this.tar = new Readable({
      read: () => void this.#connection?.stream.resume(),
      destroy: (error, done) => {
        if (error) this.#connection?.stream.destroy()
        done(error)
      },
    })
  }

  submit(connection: Connection) {
    this.#connection = connection
    connection.query(command)
  }

  /** @throws Refusal when the server did not say both */
  range(): WalRange {
    const [first, , last] = this.#rows
    const [from, timeline] = first ?? []
    const until = last?.[0]
    if (from && timeline && until) return { timeline, from, until }
    throw new Refusal('The database server did not say where its copy begins and ends.')
  }

  handleDataRow({ fields }: Row) {
    this.#rows.push(fields.map((field) => String(field ?? '')))
  }

  handleCopyData({ chunk }: { chunk: Buffer }) {
    if (chunk[0] === archive) this.#archives += 1
    if (this.#archives > 1) {
      this.tar.destroy(new Refusal('The database keeps files outside its folder (a tablespace).'))
    }
    if (chunk[0] !== content || this.tar.destroyed) return
    // Copied, for the driver reads the next piece into the same memory.
    if (!this.tar.push(Buffer.from(chunk.subarray(1)))) this.#connection?.stream.pause()
  }

  handleError(error: Error) {
    this.tar.destroy(error)
    this.#end.reject(error)
  }

  handleReadyForQuery() {
    this.tar.push(null)
    this.#end.resolve()
  }

  handleRowDescription() {
    return undefined
  }

  handleCommandComplete() {
    return undefined
  }
}
