import { expect, test } from 'vitest'
import { plant, runIn } from './planted.ts'

const knip = 'knip/bin/knip.js'
const start = { start: 'node api/src/main.ts' }
const manifest = (more: object) => JSON.stringify({ name: 'planted', type: 'module', ...more })
const project = {
  'package.json': manifest({ workspaces: ['api'], scripts: start, private: true }),
  'api/package.json': manifest({ name: 'api', private: true }),
  'api/src/main.ts': "import { used } from './a.ts'\n\nconsole.log(used)\n",
  'api/src/a.ts': 'export const used = 1\n',
}
const args = ['--no-progress', '--no-config-hints', '--reporter=compact']

test('Knip is content where everything is used', () => {
  using planted = plant(project, ['knip.json'])
  expect(runIn(planted.root, knip, args)).toMatchObject({ status: 0 })
})

test.each([
  ['a file nobody imports', { 'api/src/orphan.ts': 'export const b = 2\n' }, 'orphan.ts'],
  [
    'an export nobody uses',
    { 'api/src/a.ts': 'export const used = 1\nexport const unused = 2\n' },
    'unused',
  ],
  [
    'a type nobody uses',
    { 'api/src/a.ts': 'export const used = 1\nexport type Unused = 2\n' },
    'Unused',
  ],
  [
    'a dependency nobody imports',
    { 'api/package.json': manifest({ name: 'api', dependencies: { 'left-over': '1.0.0' } }) },
    'left-over',
  ],
  [
    'an import that package.json does not list',
    { 'api/src/a.ts': "import { x } from 'unlisted'\n\nexport const used = x\n" },
    'unlisted',
  ],
])('Knip sees %s', (_, files, named) => {
  using planted = plant({ ...project, ...files }, ['knip.json'])
  const { status, output } = runIn(planted.root, knip, args)
  expect(output).toContain(named)
  expect(status).toBe(1)
})
