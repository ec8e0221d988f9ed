import type { ParseArgsOptionsConfig } from 'node:util'
import type { Config } from '../platform/config/index.ts'
import type { Database } from '../platform/database/index.ts'

/** What a verb answers: printed as JSON with `--json`, as text without. Never a person. */
export type Answer = Record<string, unknown>

/** What a verb gets to work with; the command line closes what was opened for it. */
export type Context = {
  /** The options as `parseArgs` read them. */
  values: Record<string, string | boolean | (string | boolean)[] | undefined>
  /** The words after the name, as many as the verb asks. */
  words: readonly string[]
  /** All of them, for help. */
  verbs: readonly Verb[]
  config(): Config
  /** Joins the database of a running server, or starts it for as long as the verb takes. */
  database(): Promise<Database>
  /** What else the verb opened; ended with it, also when it is interrupted. */
  atEnd(leave: () => Promise<void>): void
}

/** One verb of the command line. Its name may be two words, such as `audit verify`. */
export type Verb = {
  name: string
  /** One line for `stapteam help`. */
  summary: string
  options: ParseArgsOptionsConfig
  /** What its words after the name are, each of them needed: `budget show <slug>`. */
  words?: readonly string[]
  run(context: Context): Promise<Answer>
  /** Readable text; without it every field is printed on a line of its own. */
  text?(answer: Answer): string
  /** Whether the answer means that all is well, else the exit code is 1. Absent: it does. */
  succeeded?(answer: Answer): boolean
}
