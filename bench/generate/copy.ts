import type { Client, Connection } from 'pg'

type Value = string | number | boolean | Date | Buffer | null

/** One row; its columns in the order in which the table was named. */
export type Row = readonly Value[]

// The driver can send COPY but has no words for it in its types.
type Copying = Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }

/** Writes rows by COPY, many times faster than statements.
 *  @param into the table with its columns, such as `cases (id, number)`; never from outside */
export function copyRows(client: Client, into: string, rows: readonly Row[]): Promise<void> {
  const text = Buffer.from(rows.map((row) => `${row.map(fieldOf).join('\t')}\n`).join(''))
  return new Promise((resolve, reject) => {
    client.query({
      submit: (connection: Connection) => connection.query(`copy ${into} from stdin`),
      handleCopyInResponse: (connection: Copying) => {
        connection.sendCopyFromChunk(text)
        connection.endCopyFrom()
      },
      handleCommandComplete: () => undefined,
      handleError: reject,
      handleReadyForQuery: () => resolve(),
    })
  })
}

function fieldOf(value: Value): string {
  if (value === null) return '\\N'
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`
  if (value instanceof Date) return value.toISOString()
  return String(value).replace(/[\\\t\n\r]/g, escaped)
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (character: string) => escapes[character] ?? character
