import { ConfigRefusal } from './platform/config/index.ts'
import { Refusal } from './platform/database/refusal.ts'

const known: Record<string, string> = {
  EADDRINUSE: 'The port is in use; set another PORT.',
  ECONNREFUSED: 'The database does not answer at its address.',
  ENOTFOUND: 'The address of the database leads nowhere.',
  '28P01': 'The database knows no such login or password; run npx stapteam migrate.',
  '3D000': 'There is no such database.',
}

/** What is said to whoever runs the product when it does not go on. A refusal is written for people;
 *  of anything else only the kind is told: a message could quote what nobody should read. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal || error instanceof ConfigRefusal) return error.message
  const { name, code = '' } = error as { name?: string; code?: string }
  return known[code] ?? `Something went wrong: ${[name, code].filter(Boolean).join(' ')}.`
}
