import type { Answer, Verb } from './verb.ts'

/** `stapteam help`: which verbs there are. */
export const help: Verb = {
  name: 'help',
  summary: 'shows the verbs',
  options: {},
  run: async ({ verbs }) => ({ verbs: verbs.map(({ name, summary }) => ({ name, summary })) }),
  text: ({ verbs }) => {
    const known = verbs as { name: string; summary: string }[]
    const width = Math.max(...known.map(({ name }) => name.length))
    const lines = known.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
    const usage = 'stapteam <verb> [options] [--json]      stapteam <verb> --help'
    return [usage, '', ...lines].join('\n')
  },
}

/** What one verb does and the options it takes. */
export function describeVerb({ name, summary, options, words = [] }: Verb): Answer {
  const taken = Object.entries(options).map(
    ([option, { type }]) => `--${option}${type === 'string' ? ' <value>' : ''}`,
  )
  const verb = [name, ...words.map((word) => `<${word}>`)].join(' ')
  return { verb, summary, options: [...taken, '--json', '--help'] }
}
