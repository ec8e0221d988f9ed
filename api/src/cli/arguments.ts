import { parseArgs } from 'node:util'
import type { Context, Verb } from './verb.ts'

/** The command was not understood; the sentence says what was wrong with it. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** What was asked: a verb with its options, or help about it. */
export type Request = { verb: Verb; wantsHelp: boolean } & Pick<Context, 'values' | 'words'>

const otherWords: Record<string, string> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
}

/**
 * Reads the words after `stapteam`, without `--json`, which counts wherever it stands.
 * @throws UsageError for an unknown verb or option
 */
export function readArguments(words: string[], verbs: readonly Verb[]): Request {
  const [first = 'help', ...others] = words.filter((word) => word !== '--json')
  const given = [otherWords[first] ?? first, ...others]
  const verb = findVerb(given, verbs)
  if (!verb) throw new UsageError(`There is no verb “${given.join(' ')}”; see stapteam help.`)
  const args = given.slice(verb.name.split(' ').length)
  const { values, positionals } = parse(args, verb)
  const wantsHelp = values.help === true
  const asked = verb.words ?? []
  if (!wantsHelp && positionals.length !== asked.length)
    throw new UsageError(
      `stapteam ${verb.name}: say ${asked.map((word) => `<${word}>`).join(' ')}.`,
    )
  return { verb, values: { ...values }, words: positionals, wantsHelp }
}

function parse(args: string[], verb: Verb) {
  try {
    const options = { ...verb.options, help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ args, options, strict: true, allowPositionals: verb.words !== undefined })
  } catch (cause) {
    throw new UsageError(`stapteam ${verb.name}: ${(cause as Error).message}`, { cause })
  }
}

// The longest name wins, so that `audit verify` may stand beside `audit`.
function findVerb(given: string[], verbs: readonly Verb[]): Verb | undefined {
  return verbs
    .filter(({ name }) => name.split(' ').every((word, index) => given[index] === word))
    .toSorted((a, b) => b.name.length - a.name.length)[0]
}
