import { parsers } from './parsers.ts'

type Sent = { name: string; dataTypeID: number }
type Parse = (text: string) => unknown

/** The columns of a statement, and how each is read. */
export type Columns = readonly { name: string; parse: Parse }[]

// Typed upstream as what makes a parser; it is the parser itself.
const parserOf = (type: number) => parsers.getTypeParser(type, 'text') as unknown as Parse

/** The rows of one statement as they come in, each value read as everywhere else. */
export class FlightRows {
  readonly rows: Record<string, unknown>[] = []
  error: Error | undefined
  columns: Columns

  /** @param columns as an earlier flight learned them; empty until they are described */
  constructor(columns: Columns = []) {
    this.columns = columns
  }

  describe(fields: readonly Sent[]): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID) }))
  }

  /** A value that cannot be read spoils the answer, not the connection. */
  add(values: readonly (string | null)[]): void {
    try {
      const row: Record<string, unknown> = {}
      let place = 0
      for (const { name, parse } of this.columns) {
        const text = values[place++] ?? null
        row[name] = text === null ? null : parse(text)
      }
      this.rows.push(row)
    } catch (error) {
      this.error = error as Error
    }
  }
}
