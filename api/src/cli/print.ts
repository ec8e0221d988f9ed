import type { Answer } from './verb.ts'

type Sink = { write(text: string): unknown }
/** What a command reads of its surroundings, and where it prints; a process is one. */
export type Terminal = { env: NodeJS.ProcessEnv; stdout: Sink; stderr: Sink }

/** @returns what a verb answered as it is printed: one JSON value, or text */
export function answerText(
  answer: Answer,
  asJson: boolean,
  text: (answer: Answer) => string = inLines,
): string {
  return `${asJson ? JSON.stringify(answer, null, 2) : text(answer)}\n`
}

/** Prints why it failed; with `--json` where the answer would have been. */
export function printError(
  { stdout, stderr }: Omit<Terminal, 'env'>,
  sentence: string,
  asJson: boolean,
): void {
  if (asJson) stdout.write(`${JSON.stringify({ error: sentence }, null, 2)}\n`)
  else stderr.write(`${sentence}\n`)
}

/** One line for every field, fields of fields included: `group.people: 19`. */
export function inLines(answer: Answer): string {
  return linesOf(answer, '').join('\n')
}

function linesOf(value: unknown, name: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${name}: ${value ?? '–'}`]
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    return [`${name}: ${value.join(', ') || '–'}`]
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    linesOf(inner, name ? `${name}.${key}` : key),
  )
}
