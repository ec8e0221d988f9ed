import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const lines = readFileSync(join(root, 'docs/threat-model.md'), 'utf8').split('\n')

const proofs = lines
  .map((line) => /^- `(?<file>[^`]+\.test\.tsx?)` “(?<titles>.+)”$/.exec(line)?.groups)
  .filter((groups) => groups !== undefined)
  .flatMap(({ file = '', titles = '' }) => titles.split('” · “').map((title) => ({ file, title })))

test('the threat model names tests, and every line that begins with a path was read', () => {
  const named = lines.filter((line) => line.startsWith('- `'))
  expect(new Set(proofs.map(({ file }) => file)).size).toBeGreaterThan(10)
  expect(named.filter((line) => !proofs.some(({ file }) => line.includes(`\`${file}\``)))).toEqual(
    [],
  )
})

test.each(proofs)('$file has “$title”', ({ file, title }) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain(`'${title}'`)
})
