import { expect, test } from 'vitest'
import { checkAdvisories, isSafe } from './check-advisories.ts'
import { home, plant } from './planted.ts'

const list = [{ package: 'fastify', minimum: ['5.12.2'], advisory: 'GHSA-x', why: 'a test' }]
const lock = (packages: Record<string, string>) =>
  JSON.stringify({
    packages: Object.fromEntries(
      Object.entries(packages).map(([place, version]) => [place, { version }]),
    ),
  })

test.each([
  ['5.12.2', true],
  ['5.12.10', true],
  ['5.12.1', false],
  ['5.9.9', false],
  ['4.29.1', false],
  ['6.0.0', true],
])('fastify %s against 5.12.2: safe is %s', (version, safe) => {
  expect(isSafe(version, ['5.12.2'])).toBe(safe)
})

test.each([
  ['1.1.18', true],
  ['1.1.17', false],
  ['2.1.4', true],
  ['2.1.3', false],
  ['3.0.0', false],
  ['6.0.0', true],
])('a package with two safe lines, %s: safe is %s', (version, safe) => {
  expect(isSafe(version, ['1.1.18', '2.1.4', '5.0.9'])).toBe(safe)
})

test('an unsafe version is found wherever it is installed', () => {
  const packages = {
    'node_modules/fastify': '5.12.8',
    'node_modules/a/node_modules/fastify': '5.3.0',
  }
  using project = plant({ 'package-lock.json': lock(packages) })
  expect(checkAdvisories(project.root, list)).toMatchObject([
    { why: expect.stringContaining('5.3.0') },
  ])
})

test('a row for a package that is gone is a fault', () => {
  using project = plant({ 'package-lock.json': lock({ 'node_modules/koa': '3.0.0' }) })
  expect(checkAdvisories(project.root, list)).toHaveLength(1)
})

test('the installed versions of this project are safe', () => {
  expect(checkAdvisories(home)).toEqual([])
})
