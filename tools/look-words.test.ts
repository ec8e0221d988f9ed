import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const filesOf = (pattern: string) => globSync(pattern, { cwd: root }).sort()

const words = filesOf('web/src/features/privacy/look-words*.text.ts').map(read).join('\n')

// What is asked about one case, by its address.
const aboutOneCase = filesOf('api/src/modules/*/*.routes.ts').flatMap((file) =>
  [
    ...read(file).matchAll(/'\/cases\/:caseId[^']*',\s*\{\s*config: \{[^}]*audit: '([a-z.-]+)'/g),
  ].map(([, audit = '']) => audit),
)

test('she reads in words what was done with her case, not the name of a machine', () => {
  expect(aboutOneCase.length).toBeGreaterThan(40)
  const withoutWords = aboutOneCase.filter((audit) => !words.includes(`'${audit}': `))
  expect(withoutWords).toEqual([])
})
