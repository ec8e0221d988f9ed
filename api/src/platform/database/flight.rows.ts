import { parsers } from './parsers.ts'

type Field = { name: string; dataTypeID: number }
type Parse = (text: string) => unknown

// Typed upstream as what makes a parser; it is the parser itself.
const parserOf = (type: number) => parsers.getTypeParser(type, 'text') as unknown as Parse

/** The rows of one statement as they come in, each value read as everywhere else. */
export class FlightRows {
  readonly rows: Record<string, unknown>[] = []
  error: Error | undefined
  #fields: readonly { name: string; parse: Parse }[] = []

  describe(fields: readonly Field[]): void {
    this.#fields = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: parserOf(dataTypeID),
    }))
  }

  /** A value that cannot be read spoils the answer, not the connection. */
  add(values: readonly (string | null)[]): void {
    try {
      const row: Record<string, unknown> = {}
      for (const [index, { name, parse }] of this.#fields.entries()) {
        const text = values[index]
        row[name] = text === null || text === undefined ? null : parse(text)
      }
      this.rows.push(row)
    } catch (error) {
      this.error = error as Error
    }
  }
}
