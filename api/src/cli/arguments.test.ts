import { expect, test } from 'vitest'
import { readArguments, UsageError } from './arguments.ts'
import type { Verb } from './verb.ts'

const verb = (name: string, options: Verb['options'] = {}): Verb => ({
  name,
  summary: '',
  options,
  run: async () => ({}),
})
const verbs = [
  verb('help'),
  verb('version'),
  verb('audit'),
  verb('audit verify', { from: { type: 'string' } }),
  { ...verb('budget show'), words: ['slug'] },
]

test.each([
  [[], 'help'],
  [['--help'], 'help'],
  [['--version'], 'version'],
  [['audit'], 'audit'],
  [['audit', 'verify'], 'audit verify'],
  [['--json', 'audit', 'verify', '--json'], 'audit verify'],
])('%j asks for “%s”', (words, name) => {
  expect(readArguments(words, verbs).verb.name).toBe(name)
})

test('options reach the verb, and help about a verb does not run it', () => {
  const asked = readArguments(['audit', 'verify', '--from', '2024-01-01'], verbs)
  expect(asked).toMatchObject({ values: { from: '2024-01-01' }, wantsHelp: false })
  expect(readArguments(['audit', 'verify', '--help'], verbs).wantsHelp).toBe(true)
})

test('words after the name reach a verb that asks for them, as many as it asks', () => {
  expect(readArguments(['budget', 'show', 'later-note'], verbs).words).toEqual(['later-note'])
  const show = (...words: string[]) => readArguments(['budget', 'show', ...words], verbs)
  for (const words of [[], ['one', 'another']]) expect(() => show(...words)).toThrow('say <slug>')
  expect(show('--help').wantsHelp).toBe(true)
})

test.each([
  [['audits']],
  [['audit', 'loudly']],
  [['audit', '--form', 'x']],
  [['audit verify', '-x']],
])('%j is refused', (words) => {
  expect(() => readArguments(words, verbs)).toThrow(UsageError)
})
