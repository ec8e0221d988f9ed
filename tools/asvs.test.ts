import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import ids from './asvs.ids.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const states = ['met', 'partly', 'open', 'not applicable']

const summary = read('docs/asvs.md')
const chapters = globSync('docs/asvs/[0-9]*.md', { cwd: root }).sort()
const rows = chapters.flatMap((file) =>
  read(file)
    .split('\n')
    .map((line) => /^\| (\d+\.\d+\.\d+) \| (\d) \| (.+?) \| ([a-z ]+) \| (.+) \|$/.exec(line))
    .filter((found) => found !== null)
    .map(([, id = '', level = '', what = '', state = '', evidence = '']) => ({
      ...{ file, id, level, what, state, evidence },
    })),
)
const levelOf = (level: '1' | '2' | '3') => ids[level].split(' ')

test.each(['1', '2', '3'] as const)(
  'every requirement asked of level %s is here, once',
  (level) => {
    const here = rows.filter((row) => row.level === level).map(({ id }) => id)
    expect(here.toSorted()).toEqual(levelOf(level).toSorted())
  },
)

test('every line of a table was read, and has a state that is one', () => {
  const lines = chapters.flatMap((file) => read(file).match(/^\| \d.*$/gm) ?? [])
  expect(rows).toHaveLength(lines.length)
  expect(rows.filter(({ state }) => !states.includes(state))).toEqual([])
})

test('what is met names a file', () => {
  const bare = rows.filter(({ state, evidence }) => state === 'met' && !evidence.includes('`'))
  expect(bare).toEqual([])
})

test('every file that is named exists', () => {
  const named = rows.flatMap(({ id, evidence }) =>
    [...evidence.matchAll(/`([\w./-]+\/[\w./-]+|[A-Za-z]+\.(?:md|json))`/g)].map(
      ([, file = '']) => ({
        id,
        file,
      }),
    ),
  )
  expect(named.length).toBeGreaterThan(200)
  expect(named.filter(({ file }) => !existsSync(join(root, file)))).toEqual([])
})

const quotes = rows.flatMap(({ id, evidence }) =>
  [...evidence.matchAll(/`([\w./-]+\.test\.tsx?)` “(.+?)”(?= |;|,|$|\))/g)].map(
    ([, file = '', title = '']) => ({ id, file, title }),
  ),
)

test('titles of tests are quoted', () => expect(quotes.length).toBeGreaterThan(30))

test.each(quotes)('$id: $file has “$title”', ({ file, title }) => {
  expect(read(file)).toContain(`'${title}'`)
})

test('the counts of the summary are those of the chapters', () => {
  const count = (of: typeof rows) =>
    `${states.map((state) => of.filter((row) => row.state === state).length).join(' | ')} | ${of.length} |`
  const told = chapters.map((file) => [
    file,
    summary.split('\n').find((line) => line.includes(`(${file.replace('docs/', '')})`)),
  ])
  for (const [file, line] of told)
    expect(line).toContain(count(rows.filter((r) => r.file === file)))
  expect(summary).toContain(`| **all** | ${count(rows)}`)
})

test('what is not met whole is listed in the summary', () => {
  const missing = rows
    .filter(({ state }) => state === 'partly' || state === 'open')
    .filter(({ id, state }) => !summary.includes(`**${id}** (${state})`))
  expect(missing).toEqual([])
})
