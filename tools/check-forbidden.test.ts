import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkForbidden } from './check-forbidden.ts'
import { wordSearch } from './forbidden/search.ts'
import { forbiddenWords, salt } from './forbidden/words.ts'
import { plant } from './planted.ts'

/** Words invented for this test, in place of those that may not be written here. */
const invented = ['schaduwhof', 'nergenshuizen', 'kamer7'].map((word) => ({
  length: word.length,
  hash: hash('sha256', `${salt}\0${word}`),
}))
const search = wordSearch(invented)

describe('a forbidden word is found', () => {
  test.each([
    ['as it is', 'The stay is at schaduwhof.'],
    ['with capitals', 'SchaduwHof'],
    ['with diacritics', 'schädúwhöf'],
    ['decomposed', 'schaduwho\u0308f'],
    ['inside a longer word', 'const openSchaduwhofDoor = 1'],
    ['in an address', 'https://www.schaduwhof.example/'],
    ['as two words', 'nergens huizen'],
    ['with a hyphen', 'schaduw-hof'],
    ['in snake case', 'schaduw_hof'],
    ['over two lines', 'they drove to nergens\nhuizen'],
    ['with its number', 'group: Kamer 7'],
    ['glued to a date', 'kamer72023'],
  ])('%s', (_, text) => {
    expect(search(text)).toHaveLength(1)
  })
})

test('text without such a word is let be', () => {
  expect(search('a shadow, a yard and room seven; kamer 8, schaduw of hof')).toEqual([])
})

test('the file and the line are told, the word is not', () => {
  using project = plant({ 'docs/a.md': 'one\ntwo Schaduwhof\n', 'a/schaduwhof.md': '' })
  const faults = checkForbidden(project.root, search)
  expect(faults).toMatchObject([
    { path: '(name not repeated here)' },
    { path: 'docs/a.md', line: 2 },
  ])
  expect(search(JSON.stringify(faults))).toEqual([])
})

test('a commit message is looked at', () => {
  using project = plant({ 'README.md': 'nothing\n' })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project.root })
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  git('init', '--quiet')
  git('add', '.')
  git(...author, 'commit', '--quiet', '--message', 'docs: a stay\n\nAt Schaduwhof.')
  expect(checkForbidden(project.root, search)).toMatchObject([
    { why: expect.stringMatching(/forbidden word/) },
  ])
})

test.each([
  ['a path of one machine', 'docs/a.md', `see /${'root'}/notes.md`],
  ['a path of one machine', 'tools/a.ts', `const at = '/${'work'}/main'`],
  ['a registry host', 'package-lock.json', `{ "resolved": "${'http'}s://registry.example/a.tgz" }`],
])('%s is found', (why, path, text) => {
  using project = plant({ [path]: text })
  expect(checkForbidden(project.root, search)).toMatchObject([{ path, line: 1 }])
  expect(checkForbidden(project.root, search)[0]?.why).toContain(why)
})

test.each(['https://example.org/work/1', './work/a', 'network/root.ts'])(
  '%s is no fault',
  (text) => {
    using project = plant({ 'a.md': text })
    expect(checkForbidden(project.root, search)).toEqual([])
  },
)

test('the words of the project are held as hashes of whole words', () => {
  expect(forbiddenWords.length).toBeGreaterThan(2)
  for (const word of forbiddenWords) expect(word.hash).toMatch(/^[0-9a-f]{64}$/)
})
