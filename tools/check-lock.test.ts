import { expect, test } from 'vitest'
import { checkLock } from './check-lock.ts'
import { plant } from './planted.ts'

const lock = (packages: Record<string, object>) => ({
  'package-lock.json': JSON.stringify({ packages }),
})

test('a lock file that holds all it asks for is whole', () => {
  using project = plant(
    lock({
      '': { dependencies: { '@a/a': '1.0.0' } },
      api: { dependencies: { b: '1.0.0' } },
      'api/node_modules/b': { dependencies: { '@a/a': '1.0.0' } },
      'node_modules/@a/a': { dependencies: { c: '1.0.0' } },
      'node_modules/@a/a/node_modules/c': {},
    }),
  )
  expect(checkLock(project.root)).toEqual([])
})

test.each([
  ['dependencies', 'node_modules/a'],
  ['optionalDependencies', 'node_modules/a'],
  ['optionalDependencies', 'node_modules/@a/cli/node_modules/a'],
])('a package that is asked for in %s of %s and not locked is a fault', (kind, place) => {
  using project = plant(lock({ [place]: { [kind]: { 'a-darwin-arm64': '1.0.0' } } }))
  expect(checkLock(project.root)).toMatchObject([
    { why: expect.stringMatching(/a-darwin-arm64, which is not locked/) },
  ])
})
