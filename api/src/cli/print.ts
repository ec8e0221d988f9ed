import type { Answer } from './verb.ts'

/** Prints what a verb answered: one JSON value, or text. */
export function printAnswer(
  answer: Answer,
  asJson: boolean,
  text: (answer: Answer) => string = inLines,
) {
  process.stdout.write(`${asJson ? JSON.stringify(answer, null, 2) : text(answer)}\n`)
}

/** Prints why it failed; with `--json` where the answer would have been. */
export function printError(sentence: string, asJson: boolean): void {
  if (asJson) process.stdout.write(`${JSON.stringify({ error: sentence }, null, 2)}\n`)
  else process.stderr.write(`${sentence}\n`)
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
